import type { LedgerEntry } from '../quoted/ledger.js';
import type { LookingKind } from '../quoted/facts.js';
import type { MeasureName } from '../rules/read/measure-names.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import type { TraitName } from '../submission/buyer-traits.js';
import type { PriceFactor } from './review-record.js';

/** What is needed to tell what a step looks at. */
export type PricedStep = Pick<LedgerEntry, 'kind' | 'measure'>;

const byKind: Readonly<Record<Exclude<StepKindName, LookingKind>, PriceFactor>> = {
  'worksheet-base': 'buyers',
  'flat-rate': 'buyers',
  'buyer-rate': 'buyers',
  'worksheet-terms': 'payment',
  'credit-control': 'credit-control',
  'loss-experience': 'loss-experience',
  'discretionary-limit': 'cover',
  'non-qualifying-loss': 'cover',
  'each-loss': 'cover',
  'aggregate-first-loss': 'cover',
  'maximum-liability': 'cover',
  'political-risk': 'country-and-industry',
  'capital-load': 'capital-and-expense',
  'fixed-expense': 'capital-and-expense',
  'permissible-loss-ratio': 'capital-and-expense',
  'loss-ratio-floor': 'loss-experience',
  continuity: 'continuity',
  'combined-cap': 'limits-and-rounding',
  'credibility-factor': 'loss-experience',
  'product-cap': 'limits-and-rounding',
  'product-floor': 'limits-and-rounding',
  'corridor-ceiling': 'limits-and-rounding',
  'corridor-floor': 'limits-and-rounding',
  'technical-floor': 'limits-and-rounding',
  'rate-rounding': 'limits-and-rounding',
  'premium-floor': 'limits-and-rounding',
  'premium-rounding': 'limits-and-rounding',
};

const byTrait: Readonly<Record<TraitName, PriceFactor>> = {
  country: 'country-and-industry',
  industry: 'country-and-industry',
  'payment-method': 'payment',
};

/** A measure that is named nowhere here does not compile. */
const byMeasure: Readonly<Record<MeasureName, PriceFactor>> = {
  ...byTrait,
  'insured-percentage': 'cover',
  'waiting-period': 'cover',
  'insolvency-only': 'cover',
  'maximum-terms': 'cover',
  'time-at-risk': 'cover',
  'adverse-selection': 'other',
  'spread-of-risk': 'buyers',
  'turnover-size': 'capital-and-expense',
  'policy-months': 'cover',
  'payment-terms': 'payment',
  'non-qualifying-loss': 'cover',
  'each-loss': 'cover',
  'aggregate-first-loss': 'cover',
  'aggregate-first-loss-share': 'cover',
  'maximum-liability': 'cover',
  'maximum-liability-share': 'cover',
  'total-limits': 'buyers',
  'largest-limit': 'buyers',
  'buyer-count': 'buyers',
  'largest-buyer-share': 'buyers',
  'five-largest-share': 'buyers',
  'overdue-share': 'payment',
  'years-trading': 'other',
  'continuity-years': 'continuity',
  'credit-control-score': 'credit-control',
  'raw-loss-ratio': 'loss-experience',
  'actual-to-expected': 'loss-experience',
  'largest-loss-to-turnover': 'loss-experience',
  'largest-loss-to-limit': 'loss-experience',
  'loss-count': 'loss-experience',
  attribute: 'other',
  axes: 'other',
};

/** What a step of the price looks at, by its kind or measure. */
export function priceFactor({ kind, measure = '' }: PricedStep): PriceFactor {
  const kinds: Readonly<Record<string, PriceFactor>> = byKind;
  const measures: Readonly<Record<string, PriceFactor>> = byMeasure;
  if (Object.hasOwn(kinds, kind)) return kinds[kind] ?? 'other';
  return Object.hasOwn(measures, measure) ? (measures[measure] ?? 'other') : 'other';
}
