import { deepFreeze } from '../values/freeze.js';
import type { Issue } from '../values/issues.js';
import type { Observations } from '../policy/observations.js';
import { type ObservationsResult, parseObservations } from '../policy/observations-schema.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { Policy } from '../policy/policy-record.js';
import type { QuoteOptions } from '../quote.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { rateBookDigest } from '../rules/editions/digest.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import { type LoadedRateBook, loadedRateBook } from '../rules/read/sealed-book.js';
import { version } from '../values/version.js';
import { failedBuyers } from './after-failure.js';
import { indicationOf } from './indication.js';
import { limitActions } from './limit-actions.js';
import { lossRatioCheck } from './loss-ratio-check.js';
import { classIssues } from './observed-book.js';
import { previousReview } from './previous-review.js';
import { rateActions } from './rate-actions.js';
import { renewalPath } from './renewal-path.js';
import { reviewNotes } from './review-notes.js';
import type { MadeReview, Review } from './review-record.js';
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
 * @throws PolicyError when the policy is not one, ReviewError when the previous review does not fit.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function review(
  policy: Policy,
  observations: Observations | ObservationsResult,
  book: LoadedRateBook | RateBookResult,
  options: ReviewOptions = {},
): Review {
  const bound = parsePolicy(policy);
  const manual = loadedRateBook(book);
  const parsed = 'ok' in observations ? observations : parseObservations(observations, bound);
  if (!parsed.ok) return deepFreeze(invalid(bound, manual, parsed.issues));
  const issues = classIssues(parsed.observations, manual);
  if (issues.length > 0) return deepFreeze(invalid(bound, manual, issues));
  const previous = previousReview(options.previous, bound, parsed.observations.asOf);
  const scene = reviewScene(bound, parsed.observations, {
    ...{ book: manual, previous, measures: options.measures ?? {} },
  });
  return deepFreeze(made(scene));
}

function header(policy: Policy, book: LoadedRateBook): Pick<Review, 'policy' | 'book' | 'library'> {
  return {
    policy: { number: policy.policyNumber, quoteDigest: policy.quoteDigest },
    book: { edition: book.edition, title: book.title, digest: rateBookDigest(book) },
    library: { name: 'trade-credit-pricing', version },
  };
}

function invalid(policy: Policy, book: LoadedRateBook, issues: readonly Issue[]): Review {
  return { ...header(policy, book), status: 'invalid', issues };
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
  return {
    ...header(policy, book),
    status: 'reviewed',
    asOf: observations.asOf,
    currency: policy.currency,
    triggers,
    actions: [...limitActions(scene, triggers), ...rateActions(scene, triggers, indication)],
    indication,
    lossRatio: priced && lossRatioCheck(policy, priced),
    overdues,
    path: priced ? renewalPath({ submission: renewal, quote: priced, indication }, pricing) : [],
    notes: reviewNotes(scene, triggers, offered),
    issues: [],
  };
}
