import { readFileSync } from 'node:fs';
import { referenceBook } from '../../src/reference-book.js';
import type { Observations } from '../../src/policy/observations.js';
import type { Binding } from '../../src/policy/binding.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { boundPolicy } from '../policy/bound.js';
import { quote } from '../../src/quote.js';
import { review, type ReviewOptions } from '../../src/review/review.js';
import type { MadeReview } from '../../src/review/review-record.js';
import type { Submission } from '../../src/submission/submission.js';

/** The policy of the exporter of the examples. */
export function exporterPolicy(binding: Partial<Binding> = {}): Policy {
  const submission = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
  return boundPolicy(quote(submission, referenceBook), { submission, ...binding });
}

/** The monthly reports of the examples: a buyer pays later and later, is downgraded, and fails. */
export function reports(): Observations[] {
  return [1, 2, 3, 4].map(
    (number) =>
      JSON.parse(
        readFileSync(`examples/policy/observations-${number}.json`, 'utf8'),
      ) as Observations,
  );
}

/** A review that was made. */
export function reviewed(
  policy: Policy,
  observations: Observations,
  options: ReviewOptions = {},
): MadeReview {
  const made = review(policy, observations, referenceBook, options);
  if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));
  return made;
}
