import { agreedAmount } from '../values/agreed-amount.js';
import { type Decimal, decimal, decimalText, roundAmount } from '../values/decimal.js';
import type { DecimalText, IsoDate } from '../values/text.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { lookUp } from '../rules/read/look-up.js';
import type { RateBook } from '../rules/read/rate-book.js';
import type { Submission } from '../submission/submission.js';
import { converter } from './currency-conversion.js';

/** What of a submission says in which money amounts of the book are read. */
export type MoneyOf = Pick<Submission, 'currency' | 'exchangeRates'>;

/** Amounts of the book in the submission's currency; all three are the amount itself where the currencies are one. */
export interface BookMoney {
  /** Exactly, to eight decimals: bounds between bands and slices, prices a buyer, the book the policy stands beside. */
  readonly exactly: (amount: Decimal) => Decimal;
  /** As people agree on it: floors, limits, tolerances, levels; brought to the steps of the book, where it has any. */
  readonly agreed: (amount: Decimal) => Decimal;
  /** The way back: an amount of the submission in the book's currency. */
  readonly toBook: (amount: Decimal) => Decimal;
}

/** The reference rate of the book for a currency; null where it has none. */
export interface ReferenceRate {
  /** What one unit of the currency costs in that of the book. */
  readonly rate: DecimalText;
  readonly date: IsoDate;
}

/** The reference rate a submission is read at; null where it states a rate of its own, or needs none. */
export function referenceRate(
  { currency, exchangeRates = [] }: MoneyOf,
  book: LoadedRateBook,
): ReferenceRate | null {
  const stated = [currency, ...exchangeRates.map((rate) => rate.currency)];
  if (book.exchange === undefined || stated.includes(book.currency)) return null;
  const found = lookUp(book, book.exchange.rates, currency);
  return found === undefined ? null : { rate: decimalText(found.value), date: book.exchange.date };
}

/** Currencies the book has reference rates for, besides its own. */
export function currenciesOf({ exchange, pages }: Pick<RateBook, 'exchange' | 'pages'>): string[] {
  const page = exchange === undefined ? undefined : pages[exchange.rates];
  return page?.shape === 'keyed' ? page.rows.map(({ key }) => key) : [];
}

/** How amounts of the book are read in the money of a submission; zero where there is no rate, which is an issue. */
export function bookMoney(submission: MoneyOf, book: LoadedRateBook): BookMoney {
  if (submission.currency === book.currency) return { exactly: same, agreed: same, toBook: same };
  const reference = referenceRate(submission, book);
  const exactly =
    reference === null
      ? statedRate(submission, book.currency)
      : (amount: Decimal) => roundAmount(amount.dividedBy(reference.rate));
  const { steps } = book.exchange ?? {};
  const one = exactly(decimal(1));
  return {
    exactly,
    agreed: steps === undefined ? exactly : (amount) => agreedAmount(exactly(amount), steps),
    toBook: (amount) => (reference === null ? amount.dividedBy(one) : amount.times(reference.rate)),
  };
}

const same = (amount: Decimal): Decimal => amount;

function statedRate(submission: MoneyOf, from: string): (amount: Decimal) => Decimal {
  const convert = converter(submission);
  return (amount) => convert(decimalText(amount), from);
}
