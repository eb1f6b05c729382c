import { optionsOf } from '../gate/given.js';
import { failedIssues } from '../gate/failed-result.js';
import { isIsoDate } from '../values/calendar.js';
import { deepFreeze } from '../values/freeze.js';
import { Decimal, decimal, decimalText } from '../values/decimal.js';
import { inWords } from '../values/in-words.js';
import type { InWords, Issue, MaybeInWords, WordedIssue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { minorUnits } from '../values/money.js';
import type { Endorsement } from '../policy/endorsement.js';
import { buyersOn, limitOn } from '../policy/limits-in-force.js';
import { standingSurcharge } from '../policy/surcharge-in-force.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { Policy } from '../policy/policy-record.js';
import type { PolicyInput } from '../policy/policy-result.js';
import type { IsoDate } from '../values/text.js';
import { converter } from '../risk/currency-conversion.js';
import { previousReview } from './previous-review.js';
import type { LimitAction, MadeReview, RateAction, Review, ReviewAction } from './review-record.js';

/** Who took the actions of a review, when and why. */
export interface AcceptedBy {
  /** Day on which they were taken; that of the review when missing. */
  readonly on?: IsoDate;
  readonly by?: string;
  /** Why; the day of the review and the triggers behind each action when missing. */
  readonly reason?: string;
}

/** The actions of a review as changes of its policy, or why there are none. */
export type AcceptedActions<Said extends Issue = Issue> =
  | {
      readonly status: 'accepted';
      readonly endorsements: readonly Endorsement[];
      readonly issues: readonly [];
    }
  | { readonly status: 'refused'; readonly issues: readonly Said[] };

/**
 * What a review calls for as dated events of the policy, each to be given to `endorse`: limits cut, withdrawn or given
 * back, a surcharge, the end of one. What the policy holds already, what is said of groups of buyers, and what waits for
 * the renewal are left out; most reviews leave nothing to do. Nothing is changed by it.
 */
export function acceptedActions(
  policy: PolicyInput,
  review: Review,
  options: AcceptedBy & InWords,
): AcceptedActions<WordedIssue>;
export function acceptedActions(
  policy: PolicyInput,
  review: Review,
  options?: AcceptedBy & MaybeInWords,
): AcceptedActions;
export function acceptedActions(
  policy: PolicyInput,
  review: Review,
  options?: AcceptedBy & MaybeInWords,
): AcceptedActions {
  const { words, ...by } = optionsOf(options);
  const result = accepted(policy, review, by);
  return deepFreeze(
    result.status === 'accepted' ? result : { ...result, issues: inWords(result.issues, words) },
  );
}

function accepted(policy: PolicyInput, given: Review, by: AcceptedBy): AcceptedActions {
  const bound = parsePolicy(policy);
  if (!bound.ok) return { status: 'refused', issues: bound.issues };
  const read = previousReview(given, bound.policy, '9999-12-31');
  if (!read.ok) return { status: 'refused', issues: read.issues };
  if (read.previous === null)
    return {
      status: 'refused',
      issues: failedIssues(given) ?? [makeIssue('/previous', 'not-a-review')],
    };
  const review = read.previous;
  const { asOf } = review;
  if (by.on !== undefined && isIsoDate(by.on) && by.on < asOf) {
    const facts = { date: by.on, asOf };
    return { status: 'refused', issues: [makeIssue('/on', 'taken-before-review', facts)] };
  }
  const endorsements = review.actions.flatMap((action) =>
    endorsementOf(action, { policy: bound.policy, review, by }),
  );
  return { status: 'accepted', endorsements, issues: [] };
}

interface Taking {
  readonly policy: Policy;
  readonly review: MadeReview;
  readonly by: AcceptedBy;
}

function endorsementOf(action: ReviewAction, taking: Taking): Endorsement[] {
  switch (action.action) {
    case 'limit-reduction':
    case 'limit-restoration':
      return limitDecision(action, taking);
    case 'surcharge':
    case 'surcharge-release':
      return rateDecision(action, taking);
    case 'renewal-indication':
    case 'monitoring':
      return [];
  }
}

function dated({ effectiveFrom, triggers }: ReviewAction, { review, by }: Taking) {
  const on = by.on ?? review.asOf;
  return {
    on,
    from: effectiveFrom > on ? effectiveFrom : on,
    reason: by.reason ?? `${review.asOf}: ${triggers.join(', ')}`,
    ...(by.by !== undefined && { by: by.by }),
  };
}

function limitDecision(action: LimitAction, taking: Taking): Endorsement[] {
  const { policy } = taking;
  const common = dated(action, taking);
  const buyer = buyersOn(policy, common.from).find(({ id }) => id === action.buyer);
  if (buyer === undefined || action.taken) return [];
  const limit = { kind: 'limit', ...common, buyer: buyer.id } as const;
  const { currency = policy.currency } = buyer;
  const one = converter(policy.submission)('1', currency);
  const own = decimal(action.to).dividedBy(one);
  const amount = decimalText(own.toDecimalPlaces(minorUnits(currency) ?? 0, Decimal.ROUND_DOWN));
  const now = limitOn(policy, buyer.id, common.from);
  if (now !== undefined && isThere(action, { now, amount })) return [];
  if (action.action === 'limit-restoration')
    return [{ ...limit, decision: 'granted', limit: amount }];
  return decimal(amount).isZero()
    ? [{ ...limit, decision: 'withdrawn' }]
    : [{ ...limit, decision: 'cut', limit: amount }];
}

/** Whether the limit of the day is where the action would bring it. */
function isThere(
  { action }: LimitAction,
  { now, amount }: { readonly now: string; readonly amount: string },
): boolean {
  return action === 'limit-reduction'
    ? decimal(now).lessThanOrEqualTo(amount)
    : decimal(now).greaterThanOrEqualTo(amount);
}

function rateDecision(action: RateAction, taking: Taking): Endorsement[] {
  const common = dated(action, taking);
  const { change, to, triggers } = action;
  const standing = standingSurcharge(taking.policy)?.id;
  if (action.action === 'surcharge')
    return change === undefined && standing === undefined
      ? [{ kind: 'surcharge', ...common, rate: to, triggers }]
      : [];
  return change !== undefined && standing === change ? [{ kind: 'undo', ...common, change }] : [];
}
