import { bearingsOf } from '../../quoted/sealed-quote.js';
import type { Priced } from './compare.js';
import { type Course, type Expiring, nextRenewal } from './next-renewal.js';
import type { Quoting, Requoter } from './requote.js';

/** How renewals go on. */
export interface Way {
  readonly losses: Course;
  readonly requoter: Requoter;
  /** Renewals at the most. */
  readonly most: number;
}

/**
 * The renewals that follow a period, each with the one before as its expiring policy. Ends early where one cannot be
 * quoted, and has none where losses are to be as expected and the book does not say what to expect.
 */
export function* course(from: Priced, { losses, requoter, most }: Way): Quoting<Priced[]> {
  const made: Priced[] = [];
  if (losses === 'expected-losses' && bearingsOf(from.quote) === null) return made;
  let expiring: Expiring = from;
  while (made.length < most) {
    const submission = nextRenewal(expiring, expiring.submission, losses);
    const quote = yield* requoter.quote(submission);
    if (quote === null || quote.premium === null) return made;
    expiring = { submission, quote };
    made.push(expiring);
  }
  return made;
}
