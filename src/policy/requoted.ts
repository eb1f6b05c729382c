import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import type { Path } from '../values/text.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';
import { digestOfBook } from '../rules/editions/digest.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { differences } from './differences.js';

/** What a quote or a policy is checked with, by quoting again. */
export interface CheckedWith {
  /** A pricer of the book, as `pricer(book)` makes it, with the measures of one's own the quote was made with. */
  readonly pricer?: {
    readonly book: LoadedRateBook;
    /** The quote of a submission. */
    readonly quote: (submission: ParsedSubmission) => Quote;
  };
}

/**
 * Where a quote is not what its submission and its book make; a digest put on after a change does not help. The version
 * of the library does not count. Without a pricer nothing is found.
 */
export function requoteIssues(
  stored: { readonly quote: PricedQuote; readonly submission: ParsedSubmission },
  { pricer }: CheckedWith,
  at: Path,
): Issue[] {
  if (pricer === undefined) return [];
  const { book } = pricer;
  if (digestOfBook(book) !== stored.quote.book.digest)
    return [
      makeIssue(`${at}/book`, 'other-book', {
        edition: stored.quote.book.edition,
        value: book.edition,
      }),
    ];
  const { library: _now, digest: _made, ...made } = pricer.quote(stored.submission);
  const { library: _then, digest: _stated, ...stated } = stored.quote;
  return differences(stated, made, at);
}
