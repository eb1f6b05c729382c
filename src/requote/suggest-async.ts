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
  /** Lets others work, such as `() => new Promise((resolve) => setTimeout(resolve))`: the library has no clock. */
  readonly pause: () => PromiseLike<unknown>;
  /** Quotes between two pauses. When missing, it waits before each quote and on the way of those that take long. */
  readonly quotesAtOnce?: number;
  /** Leaves off once `aborted` is true: an `AbortSignal`, or anything like it. */
  readonly signal?: { readonly aborted: boolean };
  /** Told before each quote, and once all are made. */
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
 * The report of `suggest`, byte for byte, with a rest before each of its quotes, so that a page stays alive meanwhile. The first
 * quote and those of long lists rest on their way, too: between two rests it looks at a list once at most. With 10,000 buyers
 * that takes a fifth of a first quote of the list or less, and up to one where garbage is collected; in a fresh process a quarter.
 *
 * @throws ArgumentError when an option is not what it should be.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export async function suggestAsync(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: SuggestOptions & SuggestTurns,
): Promise<Suggestions | UnpricedQuote | SuggestionsAborted> {
  const { quotesAtOnce, signal, onProgress, ...options } = optionsOf(asked);
  const pause = functionOf(asked, 'pause', '/options');
  if (quotesAtOnce !== undefined && !(Number.isInteger(quotesAtOnce) && quotesAtOnce >= 1))
    throw refusedArgument('/options/quotesAtOnce', {
      ...{ code: 'not-whole-number', value: quotesAtOnce },
      remedy: 'write a whole number from 1',
    });
  const steps = suggestSteps(submission, book, options);
  let told: SuggestProgress | undefined;
  for (let due = 0; ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (value.quotes !== told?.quotes || value.maximumQuotes !== told.maximumQuotes)
      onProgress?.((told = value));
    if (quotesAtOnce === undefined || value.quotes >= due) {
      due = value.quotes + (quotesAtOnce ?? 1);
      await pause();
    }
    if (signal?.aborted === true) return { status: 'aborted', premium: null, quotes: value.quotes };
  }
}
