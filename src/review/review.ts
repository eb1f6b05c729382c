import { optionsOf, whole } from '../gate/given.js';
import { deepFreeze } from '../values/freeze.js';
import type { Issue } from '../values/issues.js';
import type { Observations } from '../policy/observations.js';
import { givenObservations } from '../policy/given-observations.js';
import type { ObservationsResult } from '../policy/observations-schema.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { Policy, PolicyContent } from '../policy/policy-record.js';
import type { PolicyInput } from '../policy/policy-result.js';
import { policyInForce, withDecisions } from '../policy/policy-in-force.js';
import { renewedPolicy } from '../policy/renewal-submission.js';
import type { QuoteOptions } from '../quote.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { recordDigest } from '../quoted/record-digest.js';
import { digestOfBook } from '../rules/editions/digest.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import { type LoadedRateBook, loadedRateBook } from '../rules/read/sealed-book.js';
import { version } from '../values/version.js';
import { failedBuyers } from './after-failure.js';
import { earlyWarnings } from './early-warnings.js';
import { indicationOf } from './indication.js';
import { limitActions } from './limit-actions.js';
import { lossRatioCheck } from './loss-ratio-check.js';
import { classIssues } from './observed-book.js';
import { previousReview } from './previous-review.js';
import { rateActions } from './rate-actions.js';
import { renewalPath } from './renewal-path.js';
import { reviewNotes } from './review-notes.js';
import type { MadeReview, Review, ReviewedPolicy } from './review-record.js';
import { type ReviewScene, reviewScene } from './review-scene.js';
import { standingTriggers } from './standing-triggers.js';

/** What may be given to {@link review} besides policy, observations and book. */
export interface ReviewOptions extends QuoteOptions {
  /** The review before this one: what was on stays on until it reaches the release level. */
  readonly previous?: Review | null;
}

/**
 * Reviews a policy in force by the facts of a day: which triggers of the book are on, what to do about them and from
 * when, and what the renewal would cost. The indication depends on today's facts alone; only the actions remember the
 * previous review. Pure: the same input gives the same review, byte for byte. The result is plain frozen JSON.
 *
 * A policy, observations or a previous review that cannot be used give an invalid review that says why.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function review(
  policy: PolicyInput,
  observations: Observations | ObservationsResult,
  book: LoadedRateBook | RateBookResult,
  asked: ReviewOptions = {},
): Review {
  return whole({ policy, observations, book, asked }, ({ policy, observations, book, asked }) => {
    const options = optionsOf(asked);
    const manual = loadedRateBook(book);
    const bound = parsePolicy(policy);
    if (!bound.ok) return deepFreeze(invalid(null, manual, bound.issues));
    return deepFreeze(reviewed(bound.policy, observations, { book: manual, options }));
  });
}

function reviewed(
  policy: Policy,
  observations: Observations | ObservationsResult,
  { book, options }: { readonly book: LoadedRateBook; readonly options: ReviewOptions },
): Review {
  const parsed = givenObservations(observations, policy);
  if (!parsed.ok) return invalid(policy, book, parsed.issues);
  const seen = withDecisions(policy, parsed.observations);
  const inForce = policyInForce(policy, seen.asOf);
  const previous = previousReview(options.previous, policy, seen.asOf);
  const next = renewedPolicy(inForce, seen, { book });
  const issues = [
    ...classIssues(seen, book),
    ...(previous.ok ? [] : previous.issues),
    ...(next.status === 'renewed' ? [] : next.issues),
  ];
  if (issues.length > 0 || !previous.ok || next.status === 'invalid')
    return invalid(policy, book, issues);
  const { changes } = policy;
  const ground = { book, changes, previous: previous.previous, next: next.submission };
  return made(reviewScene(inForce, seen, { ...ground, measures: options.measures ?? {} }));
}

function header(book: LoadedRateBook): Pick<Review, 'book' | 'library'> {
  return {
    book: { edition: book.edition, title: book.title, digest: digestOfBook(book) },
    library: { name: 'trade-credit-pricing', version },
  };
}

function reviewedPolicy({ policyNumber, quoteDigest }: PolicyContent): ReviewedPolicy {
  return { number: policyNumber, quoteDigest };
}

function invalid(policy: Policy | null, book: LoadedRateBook, issues: readonly Issue[]): Review {
  return {
    ...header(book),
    ...(policy && { policy: reviewedPolicy(policy) }),
    status: 'invalid',
    issues,
  };
}

function made(scene: ReviewScene): MadeReview {
  const { policy, observations, book, pricing, renewal, overdues } = scene;
  const offered = pricing.quote(renewal);
  const priced: PricedQuote | null = offered.premium === null ? null : offered;
  const triggers = standingTriggers(scene);
  const survived = scene.beforeFailure && pricing.quote(scene.beforeFailure);
  const stillIn: PricedQuote | null =
    survived === null || survived.premium === null ? null : survived;
  const failed = failedBuyers(observations);
  const indication = priced && indicationOf(policy, { renewal: priced, stillIn, failed });
  const actions = [...limitActions(scene, triggers), ...rateActions(scene, triggers, indication)];
  const content: Omit<MadeReview, 'digest'> = {
    ...header(book),
    policy: reviewedPolicy(policy),
    status: 'reviewed',
    asOf: observations.asOf,
    currency: policy.currency,
    triggers,
    actions,
    warnings: earlyWarnings(scene),
    indication,
    lossRatio: priced && lossRatioCheck(policy, priced),
    overdues,
    path: priced ? renewalPath({ submission: renewal, quote: priced, indication }, pricing) : [],
    notes: reviewNotes(scene, { standing: triggers, actions }, offered),
    issues: [],
  };
  return { ...content, digest: recordDigest(content) };
}
