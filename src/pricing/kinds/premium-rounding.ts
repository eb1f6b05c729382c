import { decimalText } from '../../values/decimal.js';
import { minorUnit } from '../../values/money.js';
import type { Kind } from '../step-context.js';

/** The premium is rounded to the minor unit of its currency (ISO 4217), half away from zero. */
export const premiumRounding: Kind = ({ risk: { submission } }) => {
  const operand = minorUnit(submission.currency);
  return {
    operand,
    facts: () => ({ currency: submission.currency, minorUnit: decimalText(operand) }),
    sources: [],
  };
};
