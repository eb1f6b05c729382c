import { type Decimal, decimal } from '../../../values/decimal.js';
import type { Check } from './check.js';
import { type WholeCurve, wholeCurves } from './whole-curves.js';

const fields: readonly string[] = ['pages/limit-use', 'pages/normal-limit-use'];

/**
 * A curve of how limits are used is `u(r) = E[min(X, r)]` for some X of mean 1: it starts at 0 with slope 1, never
 * bends upwards, and comes to 1, where it stays.
 */
export const limitCurves: Check = (draft, report) => {
  for (const curve of wholeCurves(draft, fields))
    if (!isLimitedMean(curve)) report(curve.rows, 'limit-curve', { step: curve.step });
};

function isLimitedMean({ page, points, first, last }: WholeCurve): boolean {
  if (points.length < 2) return true;
  const rises = points.slice(1).map(({ at, value }, index) => {
    const before = points[index] ?? first;
    return { width: at.minus(before.at), rise: value.minus(before.value) };
  });
  if (rises.some(({ width }) => !width.greaterThan(0))) return true;
  const isFlat = page.flat === 'above' || page.flat === 'both';
  const isStarted = first.at.isZero() && first.value.isZero() && isSteep(rises[0]);
  return isStarted && isConcave(rises) && last.value.equals(decimal(1)) && isFlat;
}

interface Rise {
  readonly width: Decimal;
  readonly rise: Decimal;
}

function isSteep(first: Rise | undefined): boolean {
  return first !== undefined && first.rise.equals(first.width);
}

/** No part is steeper than the one before, and none falls. */
function isConcave(rises: readonly Rise[]): boolean {
  return rises.every(({ width, rise }, index) => {
    const before = rises[index - 1];
    const isBent =
      before !== undefined && rise.times(before.width).greaterThan(before.rise.times(width));
    return !rise.isNegative() && !isBent;
  });
}
