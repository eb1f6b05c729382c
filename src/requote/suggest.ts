import { optionsOf, whole } from '../gate/given.js';
import { picked } from '../values/picked.js';
import { restingPricer } from '../quote.js';
import type { UnpricedQuote } from '../quoted/quote-record.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Submission } from '../submission/submission.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../submission/parse-submission.js';
import { reportSteps } from './suggestions/report.js';
import { finished, type Quoting } from './suggestions/requote.js';
import type { Suggestions, SuggestOptions } from './suggestions/suggestion-record.js';
import { checkedOptions } from './suggestions/suggest-options.js';

/**
 * What would lower the premium, by how much, and what it costs the seller in losses it bears itself. Every figure is
 * the difference of two quotes of the same book: each lever is pulled on the submission, and the changed submission is
 * quoted like any other. Plans and renewals are quoted as a whole, never added up. Pure and deterministic; the result
 * is plain frozen JSON. A submission that cannot be priced as it stands gives its quote, which says why.
 *
 * @throws ArgumentError when an option is not what it should be.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function suggest(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: SuggestOptions = {},
): Suggestions | UnpricedQuote {
  return whole({ submission, book, asked }, ({ submission, book, asked }) => {
    const options = optionsOf(asked);
    return finished(suggestSteps(submission, book, options));
  });
}

/**
 * The same report, one quote at a time: a generator that tells where it stands before each quote, and on the way of the first
 * and of those that take long, and returns the report. Between two steps the caller may do other work, show how far it is, or
 * leave off: what is not asked for is not quoted. The report is the same, byte for byte.
 *
 * @throws ArgumentError when an option is not what it should be.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function suggestSteps(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: SuggestOptions = {},
): Quoting<Suggestions | UnpricedQuote> {
  const options = optionsOf(asked);
  const wanted = checkedOptions(options);
  const parsed = parseSubmission(submission);
  return reportSteps(parsed, restingPricer(book, picked(wanted, ['measures'])), wanted);
}
