import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { roundMoney } from '../values/money.js';
import type { Premium, Technical } from '../quoted/quote-record.js';
import type { Risk } from '../risk/risk.js';
import { rowValue } from '../rules/read/look-up.js';
import { type Rating, technicalPremium } from './rate.js';
import { lastOf, readOff } from './read-off.js';

/** The price a ledger leads to. */
export function premiumFrom(
  ledger: readonly LedgerEntry[],
  { submission, exposure, book }: Risk,
): Premium {
  const { currency } = submission;
  const { insurableTurnover: turnover } = exposure;
  const minimum = lastOf(ledger).times(rowValue(book, 'contract', 'minimum-premium-share'));
  const { estimated, rate, ...others } = readOff(ledger, { turnover, currency });
  return { estimated, rate, minimum: roundMoney(minimum, currency), ...others };
}

/** The technical premium of a rating and how the premium compares with it; null when the book has none. */
export function technicalFrom(
  rating: Rating,
  { estimated }: Premium,
  currency: string,
): Technical | null {
  const amount = technicalPremium(rating);
  if (amount === null || rating.technical === null || decimal(amount).isZero()) return null;
  return {
    premium: roundMoney(decimal(amount), currency),
    adequacy: decimalText(roundOperand(decimal(estimated).dividedBy(amount))),
    ledger: rating.technical,
  };
}
