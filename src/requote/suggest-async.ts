import { optionsOf } from '../gate/given.js';
import { functionOf } from '../values/function-of.js';
import { refusedArgument } from '../gate/refused-argument.js';
import type { UnpricedQuote } from '../quoted/quote-record.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission, SubmissionResult } from '../submission/parse-submission.js';
import type { Submission } from '../submission/submission.js';
import { suggestSteps } from './suggest.js';
import type { SuggestProgress } from './suggestions/requote.js';
import type { Suggestions, SuggestOptions } from './suggestions/suggestion-record.js';

/** How a report takes turns with other work. */
export interface SuggestTurns {
  /** Waits before a quote, such as `() => new Promise((resolve) => setTimeout(resolve))`: the library has no clock. */
  readonly pause: () => PromiseLike<unknown>;
  /** Quotes between two pauses; 1 when missing. */
  readonly quotesAtOnce?: number;
  /** Leaves off once `aborted` is true: an `AbortSignal`, or anything like it. */
  readonly signal?: { readonly aborted: boolean };
  /** Told before each quote. */
  readonly onProgress?: (progress: SuggestProgress) => void;
}

/** A report that was left off. */
export interface SuggestionsAborted {
  readonly status: 'aborted';
  readonly premium: null;
  /** Quotes made until then. */
  readonly quotes: number;
}

/**
 * The report of `suggest`, byte for byte, with a rest before each of its quotes, so that a page stays alive meanwhile. It works
 * longest without one on the first quote and the changes found from it.
 *
 * @throws ArgumentError when an option is not what it should be.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export async function suggestAsync(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: SuggestOptions & SuggestTurns,
): Promise<Suggestions | UnpricedQuote | SuggestionsAborted> {
  const { quotesAtOnce = 1, signal, onProgress, ...options } = optionsOf(asked);
  const pause = functionOf(asked, 'pause', '/options');
  if (!(Number.isInteger(quotesAtOnce) && quotesAtOnce >= 1))
    throw refusedArgument('/options/quotesAtOnce', {
      ...{ code: 'not-whole-number', value: quotesAtOnce },
      remedy: 'write a whole number from 1',
    });
  const steps = suggestSteps(submission, book, options);
  for (let made = 0; ; made += 1) {
    const { done, value } = steps.next();
    if (done === true) return value;
    onProgress?.(value);
    if (made % quotesAtOnce === 0) await pause();
    if (signal?.aborted === true) return { status: 'aborted', premium: null, quotes: value.quotes };
  }
}
