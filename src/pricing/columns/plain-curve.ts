import type { CurvePage } from '../../rules/read/rate-book.js';
import { type Decimal, decimal } from '../../values/decimal.js';
import { decidedDecimal } from '../../values/rounded-result.js';
import { isPlain } from './number-column.js';
import { ofOperation } from './operation-error.js';

/** A curve of single values in binary64, and how far what it says may be from what is priced. */
export interface PlainCurve {
  readonly at: readonly number[];
  readonly values: readonly number[];
  /** The decimals its page rounds to. */
  readonly decimals: number;
  /** More than the roundings of the straight line that ends at a point come to; of the first point nothing does. */
  readonly offs: readonly number[];
}

/** Decimals fine enough to tell a cent. */
export const fineDecimals = 9;

/** A curve whose values are single and rounded finely, which no value of a curve is finer than; null for any other. */
export function curveOf({ rows, rounding }: CurvePage): PlainCurve | null {
  const decimals = rounding?.decimals ?? 0;
  const points = rows.map((row) => decimal(row.at));
  const exact = rows.map((row) => ('value' in row ? decimal(row.value) : null));
  const isFine =
    decimals >= fineDecimals &&
    points.every(isPlain) &&
    exact.every((value) => value?.greaterThan(0) === true);
  if (!isFine) return null;
  const at = points.map((point) => point.toNumber());
  const values = exact.map((value) => value?.toNumber() ?? Number.NaN);
  return { at, values, decimals, offs: at.map((_, right) => errorOf(at, values, right)) };
}

function errorOf(at: readonly number[], values: readonly number[], right: number): number {
  if (right === 0) return 0;
  const [from, to] = at.slice(right - 1, right + 1) as [number, number];
  const largest = Math.max(...values.slice(right - 1, right + 1));
  const farthest = Math.max(Math.abs(from), Math.abs(to));
  return 16 * ofOperation * largest * (1 + farthest / (to - from));
}

/** More than any value on the curve may be from what is priced, the rounding of its page among it. */
export function offOf({ offs, decimals }: PlainCurve): number {
  return Math.max(...offs) + Number(`5e-${decimals + 1}`);
}

/** The value at a number; not a number beyond the points. */
export function onCurve(curve: PlainCurve, x: number): number {
  return valueAt(curve, x, placeOf(curve, x));
}

/** The same rounded as its page declares, where binary64 decides it; else null. */
export function pointAt(curve: PlainCurve, x: number): Decimal | null {
  const right = placeOf(curve, x);
  const off = curve.offs[right];
  return off === undefined ? null : decidedDecimal(valueAt(curve, x, right), off, curve.decimals);
}

/** The first point at a number or beyond it; their number where there is none. */
function placeOf({ at }: PlainCurve, x: number): number {
  let from = 0;
  let to = at.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((at[middle] as number) < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

function valueAt({ at, values }: PlainCurve, x: number, right: number): number {
  if (right === at.length || !(x >= (at[0] as number))) return Number.NaN;
  if (at[right] === x) return values[right] as number;
  const from = at[right - 1] as number;
  const low = values[right - 1] as number;
  const part = (x - from) / ((at[right] as number) - from);
  return low + ((values[right] as number) - low) * part;
}
