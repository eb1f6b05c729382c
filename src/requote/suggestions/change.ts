import type { Submission } from '../../submission/submission.js';
import type { LeverFacts } from './lever-facts.js';
import type { LeverId } from '../../rules/read/levers.js';

/** A lever pulled in one way: what it makes of any submission of this seller. Pure, so that changes can follow another. */
export type Change = LeverFacts & {
  /** Names the lever and how far it is pulled, for example `tier/standard`. */
  readonly id: string;
  readonly effort: number;
  readonly edit: (submission: Submission) => Submission;
  /** Ids of changes this one makes as well. */
  readonly covers?: readonly string[];
};

/** Subjects of which the search of plans takes one option at most. */
export type Subject =
  | 'cover'
  | 'insured-percentage'
  | 'waiting-period'
  | 'political-risk'
  | 'credit-control'
  | 'payment-terms'
  | 'payment-method'
  | 'worst-buyers'
  | 'whole-turnover';

/** The subject of a lever, in the order in which a plan applies them; null for levers that are time itself, or that
 * buy more cover or a longer policy. */
export const subjectOf: { readonly [Lever in LeverId]: Subject | null } = {
  tier: 'cover',
  'aggregate-first-loss': 'cover',
  'each-loss': 'cover',
  'non-qualifying-loss': 'cover',
  'maximum-liability': 'cover',
  'insured-percentage': 'insured-percentage',
  'waiting-period': 'waiting-period',
  'insolvency-only': 'waiting-period',
  'political-risk': 'political-risk',
  'credit-control-answer': 'credit-control',
  'credit-control-evidence': 'credit-control',
  'credit-control-system': 'credit-control',
  'payment-terms': 'payment-terms',
  'payment-method': 'payment-method',
  'credit-limit': 'worst-buyers',
  deposit: 'payment-method',
  exclusion: 'worst-buyers',
  'whole-turnover': 'whole-turnover',
  'continuous-cover': null,
  'loss-free-year': null,
  'policy-period': null,
  'higher-limit': null,
  'higher-maximum': null,
};

/** Makes the changes one after another. */
export function edited(
  submission: Submission,
  changes: readonly Pick<Change, 'edit'>[],
): Submission {
  return changes.reduce((changed, { edit }) => edit(changed), submission);
}
