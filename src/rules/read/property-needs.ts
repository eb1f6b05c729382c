import type { PropertyId } from './property-ids.js';
import type { Page, StepLine } from './rate-book.js';
import { measureNames } from './measure-names.js';

/** What a book must have for a property to say anything about it. */
export interface PropertyNeed {
  /** Kinds of step or measures, of which the book has at least one; none when missing. */
  readonly anyOf?: readonly string[];
  /** True when the book must have a row with a filed range. */
  readonly filedRange?: true;
  /** True when a step of the book must look at the distribution of the year's losses. */
  readonly lossDistribution?: true;
}

const balances = ['worksheet-base', 'average-balance', 'peak-balance'];

/** What each property needs; a property without needs can be tried on every book. */
export const propertyNeeds: Readonly<Record<PropertyId, PropertyNeed>> = {
  'worse-grade-never-cheaper': { anyOf: ['worksheet-base', 'buyer-grade'] },
  'longer-terms-never-cheaper': {
    anyOf: [...balances, 'payment-terms', 'maximum-terms', 'buyer-terms'],
  },
  'more-overdue-never-cheaper': {
    anyOf: ['worksheet-base', 'buyer-overdue-days', 'buyer-overdue-share'],
  },
  'lower-limit-never-dearer': {
    anyOf: [...balances, 'total-limits', 'largest-limit', 'buyer-limit'],
  },
  'more-insured-never-cheaper': { anyOf: ['insured-percentage'] },
  'weaker-control-never-cheaper': { anyOf: ['credit-control', 'credit-control-score'] },
  'silence-never-pays': { anyOf: ['credit-control', 'credit-control-score'] },
  'worse-history-never-cheaper': {
    anyOf: ['loss-experience', 'loss-ratio-floor', 'raw-loss-ratio'],
  },
  'more-past-turnover-never-dearer': {
    anyOf: ['loss-experience', 'loss-ratio-floor', 'raw-loss-ratio'],
  },
  'fewer-years-never-cheaper': { anyOf: ['continuity', 'continuity-years'] },
  'more-turnover-never-cheaper': {},
  'more-turnover-never-higher-rate': {},
  'larger-first-loss-never-dearer': {
    anyOf: [
      'non-qualifying-loss',
      'each-loss',
      'aggregate-first-loss',
      'aggregate-first-loss-share',
    ],
  },
  'lower-maximum-never-dearer': { anyOf: ['maximum-liability', 'maximum-liability-share'] },
  'merged-buyers-never-cheaper': {
    anyOf: [
      'capital-load',
      'spread-of-risk',
      'largest-buyer-share',
      'five-largest-share',
      'buyer-count',
    ],
  },
  'buyer-order-changes-nothing': {},
  'group-split-changes-nothing': {},
  'small-change-moves-little': {},
  'structure-product-is-whole': { lossDistribution: true },
  'paid-within-limits': { lossDistribution: true },
  'selection-inside-filed-range': { filedRange: true },
  'ledger-replays': {},
};

/**
 * What a book lacks of what a property needs; null when the property can be tried. A measure from beside the call may
 * read anything, so that a book with one lacks no step.
 */
export function lackFor(
  id: PropertyId,
  lines: readonly StepLine[],
  pages: Iterable<Page>,
): PropertyNeed | null {
  const need = propertyNeeds[id];
  if (need.filedRange === true) return [...pages].some(hasRange) ? null : need;
  if (need.lossDistribution === true)
    return lines.some(({ kind, pages: { severity } = {} }) => severity && kind !== 'capital-load')
      ? null
      : need;
  const { anyOf } = need;
  if (anyOf === undefined || lines.some(isOwnMeasure)) return null;
  const has = new Set([
    ...lines.flatMap(({ kind, measure, base }) => [kind, measure, base]),
    ...[...pages].flatMap(({ axes = [] }) => axes.map(({ measure }) => measure)),
  ]);
  return anyOf.some((name) => has.has(name)) ? null : need;
}

function isOwnMeasure({ measure }: StepLine): boolean {
  return measure !== undefined && !Object.hasOwn(measureNames, measure);
}

function hasRange({ rows }: Page): boolean {
  return rows.some((row) => 'min' in row);
}
