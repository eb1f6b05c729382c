import type { Measures } from '../pricing/measures/own-measures.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';
import { quote } from '../quote.js';
import { keptWith, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Submission } from '../submission/submission.js';

/** What is tried: a rate book, with the measures of its own it names. */
export interface TestSetting {
  readonly book: LoadedRateBook;
  readonly measures: Measures;
}

const none: Measures = /*#__PURE__*/ Object.freeze({});

/** A book with the measures given beside it. */
export function settingOf(book: LoadedRateBook, measures: Measures = none): TestSetting {
  return { book, measures };
}

/** The quote of a submission; made once for the same object, since drawing and checking both look at it. */
export function quoteIn({ book, measures }: TestSetting, submission: Submission): Quote {
  const quotes = keptWith(book).of(noQuotes, { book, measures }, null);
  const known = quotes.get(submission) ?? quote(submission, book, { measures });
  quotes.set(submission, known);
  return known;
}

function noQuotes(): WeakMap<Submission, Quote> {
  return new WeakMap();
}

/** The quote with its price, or null where there is none. */
export function pricedIn(setting: TestSetting, submission: Submission): PricedQuote | null {
  const made = quoteIn(setting, submission);
  return made.premium === null ? null : made;
}
