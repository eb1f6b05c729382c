import { buyerTraits, type TraitName } from '../../submission/buyer-traits.js';

/** Name of a built-in measure. */
export type MeasureName = keyof typeof measureNames;

const cellMeasures = /*#__PURE__*/ Object.fromEntries(
  /*#__PURE__*/ Object.keys(buyerTraits).map((name) => [name, 'cell']),
) as Readonly<Record<TraitName, 'cell'>>;

/**
 * The measures a line of kind `page`, `flat-rate` or `worksheet-relativity` may name. A `number` is looked up on a
 * banded or curve page, or on a keyed page that lists numbers or has the one row `only`; `key-or-number` also on a
 * keyed page of words; `cell` on a keyed page by buyer cell.
 */
export const measureNames = {
  ...cellMeasures,
  'insured-percentage': 'number',
  'waiting-period': 'number',
  'adverse-selection': 'number',
  'spread-of-risk': 'number',
  'maximum-terms': 'number',
  'turnover-size': 'number',
  'policy-months': 'number',
  'time-at-risk': 'number',
  'payment-terms': 'number',
  'non-qualifying-loss': 'number',
  'each-loss': 'number',
  'aggregate-first-loss': 'number',
  'aggregate-first-loss-share': 'number',
  'maximum-liability': 'number',
  'maximum-liability-share': 'number',
  'total-limits': 'number',
  'largest-limit': 'number',
  'buyer-count': 'number',
  'largest-buyer-share': 'number',
  'five-largest-share': 'number',
  'overdue-share': 'number',
  'years-trading': 'number',
  'continuity-years': 'number',
  'credit-control-score': 'number',
  'raw-loss-ratio': 'number',
  'actual-to-expected': 'number',
  'largest-loss-to-turnover': 'number',
  'largest-loss-to-limit': 'number',
  'loss-count': 'number',
  'insolvency-only': 'number',
  attribute: 'key-or-number',
  axes: 'axes',
} as const satisfies Readonly<Record<string, 'cell' | 'number' | 'key-or-number' | 'axes'>>;

/** The measures of past losses: what they are looked up for is experience, and says nothing of the losses to come. */
export const historyMeasureNames: readonly string[] = [
  'raw-loss-ratio',
  'actual-to-expected',
  'largest-loss-to-turnover',
  'largest-loss-to-limit',
  'loss-count',
] satisfies readonly MeasureName[];

/** Measures that look at what few submissions have: where they see the base, their step is left out. */
export const optionalMeasures: readonly string[] = [
  'time-at-risk',
] satisfies readonly MeasureName[];
