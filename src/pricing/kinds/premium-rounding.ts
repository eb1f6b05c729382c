import { decimalText } from '../../values/decimal.js';
import { minorUnit } from '../../values/money.js';
import type { Facts } from '../../quoted/ledger.js';
import { PlainStep, type Kind } from '../step-context.js';

const none: readonly never[] = Object.freeze([]);

/** The premium is rounded to the minor unit of its currency (ISO 4217), half away from zero. */
export const premiumRounding: Kind = ({ risk: { submission } }) => {
  const operand = minorUnit(submission.currency);
  const facts = (): Facts =>
    Object.freeze({ currency: submission.currency, minorUnit: decimalText(operand) });
  return new PlainStep(operand, facts, none);
};
