import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { MadeStep } from '../quoted/made-step.js';
import { roundMoney } from '../values/money.js';
import type { Premium, Technical } from '../quoted/quote-record.js';
import type { Risk } from '../risk/risk.js';
import { rowValue } from '../rules/read/look-up.js';
import type { Rating } from './rate.js';
import { lastOf, readOff } from './read-off.js';
import { lastAmount } from './technical.js';

/** The price some steps lead to. */
export function premiumFrom(
  steps: readonly MadeStep[],
  { submission, exposure, book }: Risk,
): Premium {
  const { currency } = submission;
  const { insurableTurnover: turnover } = exposure;
  const minimum = lastOf(steps).times(rowValue(book, 'contract', 'minimum-premium-share'));
  const { estimated, rate, indication, unrounded } = readOff(steps, { turnover, currency });
  return { estimated, rate, minimum: roundMoney(minimum, currency), indication, unrounded };
}

/** The technical premium of a rating and how the premium compares with it; null when the book has none. */
export function technicalFrom(
  { technical }: Pick<Rating, 'technical'>,
  { estimated }: Premium,
  currency: string,
): Omit<Technical, 'ledger'> | null {
  const amount = lastAmount(technical);
  if (amount === null || technical === null || amount.isZero()) return null;
  return {
    premium: roundMoney(amount, currency),
    adequacy: decimalText(roundOperand(decimal(estimated).dividedBy(amount))),
  };
}
