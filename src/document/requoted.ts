import { quote as quoteAgain, type QuoteOptions } from '../quote.js';
import { digestOfSubmission } from '../quoted/quote-digest.js';
import type { Quote } from '../quoted/quote-record.js';
import { recordDigest } from '../quoted/record-digest.js';
import { digestOfBook } from '../rules/editions/digest.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { SubmissionResult } from '../submission/parse-submission.js';
import type { DocumentVerification } from './document-verification.js';

/** What a quote is made again from. */
export interface Requoting {
  readonly submission: SubmissionResult;
  readonly book: LoadedRateBook;
  /** Measures of your own, as given to `quote`. */
  readonly options?: QuoteOptions;
}

/** Whether a quote follows from its submission and its rate book: nothing, or what does not agree. */
export function requoteFault(
  quote: Quote,
  { submission, book, options }: Requoting,
): DocumentVerification['faults'] {
  const digest = digestOfBook(book);
  if (digest !== quote.book.digest) return [{ fault: 'other-book', at: quote.book.edition }];
  if (!submission.ok || digestOfSubmission(submission.submission) !== quote.submissionDigest)
    return [{ fault: 'other-submission', at: quote.submission ?? '' }];
  const made = quoteAgain(submission, book, options);
  return sameQuote(made) === sameQuote(quote)
    ? []
    : [{ fault: 'quotes-differently', at: made.premium?.estimated ?? made.status }];
}

/** A quote without what names the version that made it. */
function sameQuote({ digest: _digest, library: _library, ...rest }: Quote): string {
  return recordDigest(rest);
}
