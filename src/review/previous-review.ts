import { issuesOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import { isDigestOf } from '../quoted/record-digest.js';
import type { Policy } from '../policy/policy-record.js';
import type { Issue } from '../values/issues.js';
import { reportTo } from '../values/issue-facts.js';
import type { IsoDate } from '../values/text.js';
import type { MadeReview } from './review-record.js';
import type { ReviewReport } from './review-issue.js';
import { readMadeReview } from './review-schema.js';

/** The previous review when it may be built on; null when there is none or it was invalid. */
export type PreviousReview =
  | { readonly ok: true; readonly previous: MadeReview | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Longest text of a review. */
const characters = 20_000;

/** Looks whether a review is one as it was made, of this policy, and not of a later day. Never throws. */
export function previousReview(given: unknown, policy: Policy, asOf: IsoDate): PreviousReview {
  if (given === undefined || given === null) return { ok: true, previous: null };
  const plain = plainJson(given, { nulls: true, characters });
  if (isInvalid(plain.value)) return { ok: true, previous: null };
  const other = otherRecord(plain.value, 'review', '/previous');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  const issues: Issue[] = [];
  const report: ReviewReport = reportTo((issue) => issues.push(issue));
  const read = readMadeReview(plain.value);
  if (!plain.complete || plain.problems.length > 0 || read === null)
    report('/previous', 'not-a-review');
  else {
    const { digest, ...content } = read;
    if (content.policy.quoteDigest !== policy.quoteDigest) report('/previous', 'other-policy');
    else if (!isDigestOf(digest, content)) report('/previous/digest', 'review-altered');
    else if (content.asOf > asOf)
      report('/previous/asOf', 'later-review', { date: content.asOf, asOf });
  }
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, previous: plain.value as MadeReview };
}

function isInvalid(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'status' in value && value.status === 'invalid'
  );
}
