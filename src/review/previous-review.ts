import type { Policy } from '../policy/policy-record.js';
import type { IsoDate } from '../values/text.js';
import { ReviewError } from './review-error.js';
import type { MadeReview, Review } from './review-record.js';

/** The previous review when it may be built on; null when there is none or it was invalid. */
export function previousReview(
  given: Review | null | undefined,
  policy: Policy,
  asOf: IsoDate,
): MadeReview | null {
  if (given === undefined || given === null) return null;
  const { status, policy: reviewed } = given as Partial<Review>;
  if (status === 'invalid') return null;
  const previous = given as MadeReview;
  const lists = [previous.triggers, previous.actions, previous.overdues] as readonly unknown[];
  if (status !== 'reviewed' || !lists.every(Array.isArray))
    throw new ReviewError('not-a-review', 'The previous review is not a review of this library.');
  if (reviewed?.quoteDigest !== policy.quoteDigest)
    throw new ReviewError('other-policy', 'The previous review is of another policy.');
  if (previous.asOf > asOf)
    throw new ReviewError(
      'later-review',
      `The previous review is of ${previous.asOf}, later than ${asOf}.`,
    );
  return previous;
}
