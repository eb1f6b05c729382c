import { answered, type InvalidData } from '../gate/answered.js';
import { given } from '../gate/given.js';
import type { Submission } from '../submission/submission.js';
import type { Quote } from './quote-record.js';
import { recordDigest } from './record-digest.js';

/** The fingerprint of a record, or what is wrong with the record. */
export type Digested = { readonly status: 'digested'; readonly digest: string } | InvalidData;

/**
 * Fingerprint of a quote: `sha256:` and the hexadecimal SHA-256 of the canonical JSON (RFC 8785) of all but its field
 * `digest`. A stored quote has the digest it had when it was made.
 *
 * @returns `invalid` with issues when the value is no quote, or no plain JSON of whole numbers and texts.
 */
export function quoteDigest(quote: Quote): Digested {
  return answered(() => ({ status: 'digested', digest: digestOfQuote(quote) }));
}

/**
 * Fingerprint of a submission as `parseSubmission` reads it: `sha256:` and the hexadecimal SHA-256 of its canonical JSON.
 *
 * @returns `invalid` with issues when the value is no submission, or no plain JSON of whole numbers and texts.
 */
export function submissionDigest(submission: Submission): Digested {
  return answered(() => ({ status: 'digested', digest: digestOfSubmission(submission) }));
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when the value is no quote.
 */
export function digestOfQuote(quote: Quote): string {
  return given({ quote }, ({ quote }) => {
    const { digest: _stated, ...rest } = quote;
    return recordDigest(rest);
  });
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when the value is no submission.
 */
export function digestOfSubmission(submission: Submission): string {
  return given({ submission }, ({ submission }) => recordDigest(submission));
}
