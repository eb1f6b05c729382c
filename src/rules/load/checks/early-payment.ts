import { type Decimal, decimal } from '../../../values/decimal.js';
import { pointsOf } from '../../read/curve.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import { below } from './place.js';
import { readersOf } from './readers.js';
import { hasNumber } from './row-values.js';

/**
 * A curve of what a balance below terms counts as: from 0 to all at 1, never less than what is stated, and so that
 * longer terms beside the same balance never count for less: no part of it, drawn on, starts below 0.
 */
export const earlyPayment: Check = (draft, report) => {
  for (const { field, page, step } of readersOf(draft)) {
    const found = field === 'pages/early-payment' ? draft.pages.get(page) : undefined;
    if (found !== undefined && !isCounted(found))
      report(below(found.place, 'rows'), 'early-payment-curve', { step: step ?? '' });
  }
};

function isCounted({ page, allRows }: PageDraft): boolean {
  if (page.shape !== 'curve' || !allRows || !page.rows.every(hasNumber)) return true;
  const points = pointsOf(page);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return true;
  const isWhole = first.at.isZero() && last.at.equals(one) && last.value.equals(one);
  return isWhole && points.every(countsAtLeast) && points.every(isNeverLess);
}

const one = /*#__PURE__*/ decimal(1);

type Point = Readonly<Record<'at' | 'value', Decimal>>;

function countsAtLeast({ at, value }: Point): boolean {
  return !value.lessThan(at);
}

function isNeverLess({ at, value }: Point, index: number, points: readonly Point[]): boolean {
  const next = points[index + 1];
  return (
    next === undefined ||
    (next.at.greaterThan(at) &&
      !next.value.lessThan(value) &&
      !value.times(next.at).lessThan(next.value.times(at)))
  );
}
