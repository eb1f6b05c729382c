import { decimal, decimalText } from '../../values/decimal.js';
import { minorUnits } from '../../values/money.js';
import type { Kind } from '../step-context.js';

/** The premium is rounded to the minor unit of its currency (ISO 4217), half away from zero. */
export const premiumRounding: Kind = ({ risk: { submission } }) => {
  const digits = minorUnits(submission.currency) ?? 2;
  const operand = decimal(digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1`);
  return {
    operand,
    facts: { currency: submission.currency, minorUnit: decimalText(operand) },
    sources: [],
  };
};
