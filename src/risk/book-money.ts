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
  /** Exactly, to eight decimals: floor and expense, bounds of bands and slices, prices a buyer, the book beside the policy. */
  readonly exactly: (amount: Decimal) => Decimal;
  /**
   * As people agree on it: amounts of a cover, tolerances, levels; brought to the steps of the book, where it has any, at
   * its own dated rate where it has one, so that no stated rate makes them jump.
   */
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
  return stated.includes(book.currency) ? null : editionRate(currency, book);
}

function editionRate(currency: string, book: LoadedRateBook): ReferenceRate | null {
  if (book.exchange === undefined) return null;
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
  const exactly = reference === null ? statedRate(submission, book.currency) : atRate(reference);
  const edition = editionRate(submission.currency, book);
  const dated = edition === null ? exactly : atRate(edition);
  const { steps } = book.exchange ?? {};
  const one = exactly(decimal(1));
  return {
    exactly,
    agreed: steps === undefined ? exactly : (amount) => agreedAmount(dated(amount), steps),
    toBook: (amount) => (reference === null ? amount.dividedBy(one) : amount.times(reference.rate)),
  };
}

const same = (amount: Decimal): Decimal => amount;

function atRate({ rate }: ReferenceRate): (amount: Decimal) => Decimal {
  return (amount) => roundAmount(amount.dividedBy(rate));
}

function statedRate(submission: MoneyOf, from: string): (amount: Decimal) => Decimal {
  const convert = converter(submission);
  return (amount) => convert(decimalText(amount), from);
}
