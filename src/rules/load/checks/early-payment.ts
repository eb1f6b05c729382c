import { type Decimal, decimal } from '../../../values/decimal.js';
import type { Check } from './check.js';
import { type WholeCurve, wholeCurves } from './whole-curves.js';

/**
 * A curve of what a balance below terms counts as: from 0 to all at 1, never less than what is stated, and so that
 * longer terms beside the same balance never count for less: no part of it, drawn on, starts below 0.
 */
export const earlyPayment: Check = (draft, report) => {
  for (const curve of wholeCurves(draft, ['pages/early-payment']))
    if (!isCounted(curve)) report(curve.rows, 'early-payment-curve', { step: curve.step });
};

function isCounted({ points, first, last }: WholeCurve): boolean {
  if (points.length < 2) return true;
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
