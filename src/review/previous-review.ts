import type { Policy } from '../policy/policy-record.js';
import type { Issue } from '../values/issues.js';
import { reportTo } from '../values/issue-facts.js';
import type { IsoDate } from '../values/text.js';
import type { MadeReview, Review } from './review-record.js';
import type { ReviewReport } from './review-issue.js';

/** The previous review when it may be built on; null when there is none or it was invalid. */
export type PreviousReview =
  | { readonly ok: true; readonly previous: MadeReview | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Looks whether a review is one, of this policy, and not of a later day. */
export function previousReview(
  given: Review | null | undefined,
  policy: Policy,
  asOf: IsoDate,
): PreviousReview {
  if (given === undefined || given === null) return { ok: true, previous: null };
  const { status, policy: reviewed } = given as Partial<Review>;
  if (status === 'invalid') return { ok: true, previous: null };
  const issues: Issue[] = [];
  const report: ReviewReport = reportTo((issue) => issues.push(issue));
  const previous = given as MadeReview;
  const lists = [previous.triggers, previous.actions, previous.overdues] as readonly unknown[];
  if (status !== 'reviewed' || !lists.every(Array.isArray)) report('/previous', 'not-a-review');
  else if (reviewed?.quoteDigest !== policy.quoteDigest) report('/previous', 'other-policy');
  else if (previous.asOf > asOf)
    report('/previous/asOf', 'later-review', { date: previous.asOf, asOf });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, previous };
}
