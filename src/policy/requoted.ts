import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import type { Path } from '../values/text.js';
import { quote, type QuoteOptions } from '../quote.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { rateBookDigest } from '../rules/editions/digest.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import { type LoadedRateBook, loadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { differences } from './differences.js';

/** The rate book a quote or a policy is checked with, by quoting again. */
export interface CheckedWith extends QuoteOptions {
  readonly book?: LoadedRateBook | RateBookResult;
}

/**
 * Where a quote is not what its submission and its book make; a digest put on after a change does not help. The version
 * of the library does not count. Without a book nothing is found.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function requoteIssues(
  stored: { readonly quote: PricedQuote; readonly submission: ParsedSubmission },
  { book, measures = {} }: CheckedWith,
  at: Path,
): Issue[] {
  if (book === undefined) return [];
  const manual = loadedRateBook(book);
  if (rateBookDigest(manual) !== stored.quote.book.digest)
    return [
      makeIssue(`${at}/book`, 'other-book', {
        edition: stored.quote.book.edition,
        value: manual.edition,
      }),
    ];
  const { library: _now, digest: _made, ...made } = quote(stored.submission, manual, { measures });
  const { library: _then, digest: _stated, ...stated } = stored.quote;
  return differences(stated, made, at);
}
