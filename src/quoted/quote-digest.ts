import { given } from '../gate/given.js';
import type { Submission } from '../submission/submission.js';
import type { Quote } from './quote-record.js';
import { recordDigest } from './record-digest.js';

/**
 * Fingerprint of a quote: `sha256:` and the hexadecimal SHA-256 of the canonical JSON (RFC 8785) of all but its field
 * `digest`. A stored quote has the digest it had when it was made.
 *
 * @throws TypeError when the value is no plain JSON of whole numbers and texts.
 */
export function quoteDigest(quote: Quote): string {
  return given({ quote }, ({ quote }) => {
    const { digest: _stated, ...rest } = quote;
    return recordDigest(rest);
  });
}

/**
 * Fingerprint of a submission as `parseSubmission` reads it: `sha256:` and the hexadecimal SHA-256 of its canonical JSON.
 *
 * @throws TypeError when the value is no plain JSON of whole numbers and texts.
 */
export function submissionDigest(submission: Submission): string {
  return given({ submission }, ({ submission }) => recordDigest(submission));
}
