import type { CurvePage } from '../../rules/read/rate-book.js';
import { decimal } from '../../values/decimal.js';
import { ofOperation } from './operation-error.js';

/** A curve of single values in binary64, and how far what it says may be from what is priced. */
export interface PlainCurve {
  readonly at: readonly number[];
  readonly values: readonly number[];
  /** The decimals its page rounds to. */
  readonly decimals: number;
  /** More than the roundings of a straight line between two points come to, however near to each other these are. */
  readonly off: number;
}

/** Decimals fine enough to tell a cent. */
export const fineDecimals = 9;

/** A curve whose values are single and rounded finely, which no value of a curve is finer than; null for any other. */
export function curveOf({ rows, rounding }: CurvePage): PlainCurve | null {
  const decimals = rounding?.decimals ?? 0;
  const exact = rows.map((row) => ('value' in row ? decimal(row.value) : null));
  const isFine = decimals >= fineDecimals && exact.every((value) => value?.greaterThan(0) === true);
  if (!isFine) return null;
  const at = rows.map((row) => Number(row.at));
  const values = exact.map((value) => value?.toNumber() ?? Number.NaN);
  return { at, values, decimals, off: errorOf(at, values) };
}

function errorOf(at: readonly number[], values: readonly number[]): number {
  const [largest, farthest] = [values, at].map((all) =>
    all.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  ) as [number, number];
  const narrowest = at.reduce(
    (least, to, index) => (index === 0 ? least : Math.min(least, to - (at[index - 1] as number))),
    Infinity,
  );
  return 16 * ofOperation * largest * (1 + farthest / narrowest);
}

/** The value at a number; not a number beyond the points. */
export function onCurve({ at, values }: PlainCurve, x: number): number {
  let right = 0;
  let end = at.length;
  while (right < end) {
    const middle = (right + end) >>> 1;
    if ((at[middle] as number) < x) right = middle + 1;
    else end = middle;
  }
  if (right === at.length || !(x >= (at[0] as number))) return Number.NaN;
  if (at[right] === x) return values[right] as number;
  const from = at[right - 1] as number;
  const low = values[right - 1] as number;
  const part = (x - from) / ((at[right] as number) - from);
  return low + ((values[right] as number) - low) * part;
}
