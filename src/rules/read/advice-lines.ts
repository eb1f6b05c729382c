import type { AssumedTrait } from '../../submission/buyer-traits.js';
import type { LeverId } from './levers.js';

/** What a value of the advice of a book is a number of. */
export type AdviceUnit =
  | 'percentage'
  | 'share'
  | 'multiple'
  | 'days'
  | 'months'
  | 'years'
  | 'count'
  | 'grade'
  | 'industry';

/** What the values of a line are, or the words there are to choose from; and whether it has none, one or several. */
export interface AdviceValues {
  readonly unit: AdviceUnit | readonly string[];
  /** Beside the words, a number of this unit. */
  readonly or?: AdviceUnit;
  readonly values: 'none' | 'one' | 'several';
}

const none = { unit: [], values: 'none' } as const;
const one = (unit: AdviceUnit) => ({ unit, values: 'one' }) as const;
const several = (unit: AdviceUnit | readonly string[]) => ({ unit, values: 'several' }) as const;

const methods = [
  'open-account',
  'documents-against-acceptance',
  'documents-against-payment',
  'letter-of-credit',
] as const;

/** How far each lever may be pulled; a lever without a line does not compile. */
export const leverValues: { readonly [Lever in LeverId]: AdviceValues } = {
  'credit-control-answer': none,
  'credit-control-evidence': none,
  'credit-control-system': none,
  'continuous-cover': one('count'),
  'loss-free-year': none,
  tier: none,
  'insured-percentage': several('percentage'),
  'aggregate-first-loss': several('share'),
  'each-loss': several('share'),
  'non-qualifying-loss': several('share'),
  'maximum-liability': several('multiple'),
  'waiting-period': several('days'),
  'insolvency-only': none,
  'political-risk': none,
  'payment-terms': several('days'),
  'payment-method': none,
  'credit-limit': one('share'),
  deposit: one('share'),
  exclusion: none,
  'whole-turnover': none,
  'policy-period': one('months'),
  'higher-limit': one('multiple'),
  'higher-maximum': several('multiple'),
};

/** The terms of a structure that may be compared. */
export const structureValues = {
  'insured-percentage': several('percentage'),
  'aggregate-first-loss': several('share'),
  'each-loss': several('share'),
  'non-qualifying-loss': several('share'),
  'maximum-liability': several('multiple'),
} as const satisfies Readonly<Record<string, AdviceValues>>;

/** A term of a structure that may be compared. */
export type StructureTerm = keyof typeof structureValues;

/**
 * The inputs a plausible answer can be tried for, every trait that may be left out among them. The home country and the
 * policy period are asked in words alone.
 */
export const answerValues = {
  grade: several('grade'),
  'terms-days': several('days'),
  'payment-method': several(methods),
  industry: several('industry'),
  'group-count': several('count'),
  /** Equal shares, or the share one large buyer has of what the buyers of unknown turnover share. */
  'buyer-turnover': { ...several(['equal-share']), or: 'share' },
  /** Months of turnover a limit covers, or none that binds. */
  'credit-limit': { ...several(['no-limit']), or: 'months' },
  'credit-control-score': several(['none', 'partly', 'full']),
  ageing: several('share'),
  'days-sales-outstanding': several('multiple'),
  'credit-control-answer': several(['no', 'partly', 'yes']),
  'loss-history': several(['clean', 'no-history', 'adverse']),
  continuity: several('years'),
  'insured-percentage': several('percentage'),
  'waiting-period-days': several('days'),
  'maximum-terms-days': several('days'),
  'maximum-extension-days': several('days'),
  'offered-share': several('share'),
} as const satisfies Readonly<Record<string, AdviceValues>> &
  Readonly<Record<AssumedTrait, AdviceValues>>;

/** An input a plausible answer can be tried for. */
export type AnswerInput = keyof typeof answerValues;

/** The rules of a search, of a retention and of supposed answers. */
export const ruleValues = {
  'worst-buyers': one('count'),
  'single-buyers': one('count'),
  'material-saving': one('share'),
  'least-increase': one('multiple'),
  'clean-years': one('years'),
  'large-uninsured-share': one('share'),
  'documents-terms-days': one('days'),
  'goods-that-can-be-held': several('industry'),
  'safer-than-open-account': several(methods),
  'safer-than-documents-against-acceptance': several(methods),
  'safer-than-documents-against-payment': several(methods),
  'effort-budget': one('count'),
  'project-effort': one('count'),
  'plan-options': one('count'),
  'largest-options': one('count'),
  patience: one('count'),
  'frontier-points': one('count'),
  'maximum-quotes': one('count'),
  renewals: one('count'),
  'structures-refined': one('count'),
  'structure-quotes': one('count'),
  'cost-of-capital': one('share'),
  'bad-year-level': one('share'),
  'history-years': one('years'),
  'adverse-multiple': one('multiple'),
} as const satisfies Readonly<Record<string, AdviceValues>>;

/** A rule of a search, of a retention or of a supposed answer. */
export type AdvisedRule = keyof typeof ruleValues;
