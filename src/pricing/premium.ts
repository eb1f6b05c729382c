import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import type { MadeStep } from '../quoted/made-step.js';
import { roundMoney } from '../values/money.js';
import { roundedShare } from '../values/rounded-result.js';
import type { Premium, Technical } from '../quoted/quote-record.js';
import type { Risk } from '../risk/risk.js';
import { rowValue } from '../rules/read/look-up.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { RowAmounts } from './columns/plain-row.js';
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
  const minimum = minimumOf(lastOf(steps), book, currency);
  const { estimated, rate, indication, unrounded } = readOff(steps, { turnover, currency });
  return { estimated, rate, minimum, indication, unrounded };
}

/** The price the steps of a tariff without corridor and rounding of the rate lead to, by their amounts. */
export function premiumAt(
  { unheld, last }: Pick<RowAmounts, 'unheld' | 'last'>,
  { turnover, currency, book }: Pick<Risk, 'book'> & Charged,
): Premium {
  const indication = decimalText(unheld);
  return {
    estimated: roundMoney(last, currency),
    rate: decimalText(roundedShare(last, turnover)),
    minimum: minimumOf(last, book, currency),
    indication,
    unrounded: indication,
  };
}

interface Charged {
  readonly turnover: Decimal;
  readonly currency: string;
}

function minimumOf(premium: Decimal, book: LoadedRateBook, currency: string): Premium['minimum'] {
  const share = rowValue(book, 'contract', 'minimum-premium-share');
  return roundMoney(premium.times(share), currency);
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
    adequacy: decimalText(roundedShare(decimal(estimated), amount)),
  };
}
