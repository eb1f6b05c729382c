import { type Decimal, decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { roundMoney } from '../values/money.js';
import type { Premium, Technical } from '../quoted/quote-record.js';
import type { Risk } from '../risk/risk.js';
import { rowValue } from '../rules/read/look-up.js';
import { holding, isAt, type Stage } from '../rules/read/step-stages.js';
import { type Rating, technicalPremium } from './rate.js';

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

/** What a ledger says of the price by itself: all but the minimum premium, which is the book's. */
export function readOff(
  ledger: readonly LedgerEntry[],
  { turnover, currency }: { readonly turnover: Decimal; readonly currency: string },
): Omit<Premium, 'minimum'> {
  const last = lastOf(ledger);
  const before = (at: readonly Stage[]): string =>
    ledger.find(({ kind }) => isAt(kind, at))?.before ?? decimalText(last);
  return {
    estimated: roundMoney(last, currency),
    rate: rateOf(ledger, last, turnover),
    indication: before(holding),
    unrounded: before(holding.filter((stage) => stage !== 'corridor')),
  };
}

function lastOf(ledger: readonly LedgerEntry[]): Decimal {
  return decimal(ledger[ledger.length - 1]?.after ?? '0');
}

/** Premium over insurable turnover, in the book's rate unit where it has one. */
function rateOf(ledger: readonly LedgerEntry[], premium: Decimal, turnover: Decimal): string {
  const unit = ledger.find(({ kind }) => kind === 'rate-rounding')?.facts['rateUnit'];
  const rate = premium.dividedBy(turnover);
  if (typeof unit !== 'string') return decimalText(roundOperand(rate));
  return decimalText(rate.dividedBy(unit).round().times(unit));
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
