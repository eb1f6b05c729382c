import { assess } from './risk/assess.js';
import { functionOf } from './values/function-of.js';
import { optionsOf } from './gate/given.js';
import type { Measure } from './pricing/measures/measure.js';
import { type Measures, noMeasures } from './pricing/measures/own-measures.js';
import { type Priced, price, priceInParts, type Pricing, type Unpriced } from './pricing/price.js';
import { invalid } from './pricing/quote-header.js';
import { recordOf } from './pricing/record-of.js';
import { rowPremium } from './pricing/row-premium.js';
import type { PremiumOnly } from './quoted/premium-only.js';
import type { Quote } from './quoted/quote-record.js';
import { sealedUnpriced } from './quoted/sealed-quote.js';
import { isReferred } from './quoted/severity.js';
import type { Risk } from './risk/risk.js';
import type { RateBookResult } from './rules/read/rate-book-result.js';
import { keptWith, type LoadedRateBook, loadedRateBook } from './rules/read/sealed-book.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from './submission/parse-submission.js';
import type { Submission } from './submission/submission.js';
import { deepFreeze } from './values/freeze.js';
import type { InParts } from './values/in-parts.js';
import type { Issue } from './values/issues.js';
import { emptyMemory } from './values/memory.js';

/** What may be given to {@link quote} besides the submission and the book. */
export interface QuoteOptions {
  /** Measures of your own, by the name the book uses for them. */
  readonly measures?: Measures;
}

/** Prices submissions with one book, and remembers what quotes that differ little have in common. */
export interface Pricer {
  readonly book: LoadedRateBook;
  /** The same quote that `quote` makes, byte for byte. */
  readonly quote: (submission: Submission | ParsedSubmission | SubmissionResult) => Quote;
  /** The premium of that quote without its record, in less time: for prices that are only compared. */
  readonly premium: (submission: Submission | ParsedSubmission | SubmissionResult) => PremiumOnly;
  /** The submission as the book sees it; null when it cannot be priced. */
  readonly risk: (submission: Submission | ParsedSubmission | SubmissionResult) => Risk | null;
}

/**
 * A pricer of a book: for a series of quotes of changed submissions, such as covers, answers or limits to compare.
 * What it remembers goes with the submissions; two pricers share nothing, and nobody can tell but by the time it takes.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function pricer(book: LoadedRateBook | RateBookResult, options: QuoteOptions = {}): Pricer {
  return pricerWith(pricingWith(book, options));
}

/** A pricer that makes quotes in parts as well, with a rest wherever a long list of buyers was looked at. */
export interface RestingPricer extends Pricer {
  readonly quoteInParts: (read: SubmissionResult) => InParts<Quote>;
}

/** The same pricer for who has other work to do meanwhile. */
export function restingPricer(
  book: LoadedRateBook | RateBookResult,
  options: QuoteOptions,
): RestingPricer {
  const pricing = pricingWith(book, options);
  return Object.freeze<RestingPricer>({
    ...pricerWith(pricing),
    *quoteInParts(read) {
      if (!read.ok) return unread(read.issues, pricing.book);
      return quoteOf(yield* priceInParts(read.submission, pricing), read.submission);
    },
  });
}

/**
 * Prices a submission with a rate book. Pure: the same submission, book and options give the same quote, byte for
 * byte, on every engine. The result is plain frozen JSON.
 *
 * A submission from `parseSubmission` is taken as it is; anything else is parsed first, and what is wrong with it
 * becomes the issues of a quote that is `invalid`.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function quote(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  options: QuoteOptions = nothingAsked,
): Quote {
  const manual = loadedRateBook(book);
  const measures = options === nothingAsked ? noMeasures : ownMeasures(optionsOf(options).measures);
  return quoteFrom(submission, { book: manual, measures, memory: keptWith(manual) });
}

const nothingAsked: QuoteOptions = Object.freeze({});

function pricingWith(book: LoadedRateBook | RateBookResult, options: QuoteOptions): Pricing {
  const manual = loadedRateBook(book);
  return {
    book: manual,
    measures: ownMeasures(optionsOf(options).measures),
    memory: emptyMemory(),
  };
}

function pricerWith(pricing: Pricing): Pricer {
  const { book, measures, memory } = pricing;
  return Object.freeze<Pricer>({
    book,
    quote: (submission) => quoteFrom(submission, pricing),
    premium: (submission) => {
      const parsed = parseSubmission(submission);
      if (!parsed.ok) return premiumOf(invalid(null, book, parsed.issues));
      const row = measures === noMeasures ? rowPremium(parsed.submission, book) : null;
      return row ?? premiumOf(price(parsed.submission, pricing));
    },
    risk: (submission) => {
      const parsed = parseSubmission(submission);
      return parsed.ok ? assess(parsed.submission, book, memory).risk : null;
    },
  });
}

/** The measures of the caller, each read once. */
function ownMeasures(given: Measures | null | undefined): Measures {
  if (given === undefined || given === null) return noMeasures;
  const measures = optionsOf(given, '/options/measures');
  for (const id of Object.keys(measures))
    functionOf(measures[id] as Measure, 'measure', `/options/measures/${id}`);
  return given;
}

function quoteFrom(given: Parameters<Pricer['quote']>[0], pricing: Pricing): Quote {
  const parsed = parseSubmission(given);
  return parsed.ok
    ? quoteOf(price(parsed.submission, pricing), parsed.submission)
    : unread(parsed.issues, pricing.book);
}

function unread(issues: readonly Issue[], book: LoadedRateBook): Quote {
  return sealedUnpriced(invalid(null, book, issues), null);
}

function quoteOf(made: Priced | Unpriced, submission: ParsedSubmission): Quote {
  return 'status' in made ? sealedUnpriced(made, submission) : recordOf(made);
}

const nothing: readonly never[] = Object.freeze([]);

function premiumOf(made: Priced | Unpriced): PremiumOnly {
  if ('status' in made) {
    const { status, findings, issues } = made;
    return deepFreeze({ status, premium: null, findings, issues });
  }
  const { premium, findings } = made;
  const status = isReferred(findings) ? 'referred' : 'quoted';
  return deepFreeze({ status, premium, findings, issues: nothing });
}
