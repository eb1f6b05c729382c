import type { Decimal } from '../values/decimal.js';
import { pointsOf } from '../rules/read/curve.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { decidedWhole, ofTwoOperations } from '../values/rounded-result.js';
import { divideHalfUp } from '../values/scaled-amount.js';
import { settled, type Units, wholeOf } from '../values/units.js';
import { powerOfTen } from '../values/whole-digits.js';

/** What of a balance lies within a limit on average, both per buyer; all of it without a limit. */
export type WithinLimit = (balance: Units, limit: Units | null) => Units;

/** A straight part of the curve: from the point before up to `to`, `balance x constant + limit x slope`. */
interface Segment {
  /** Where it ends, in units of the share. */
  readonly to: bigint;
  readonly unit: bigint;
  /** The same as a share in binary64, rounded once. */
  readonly share: number;
  readonly constant: bigint;
  readonly slope: bigint;
  readonly divisor: bigint;
  /** Constant and slope over the divisor in binary64, each off by three units of the last place at most. */
  readonly near: { readonly constant: number; readonly slope: number };
}

/**
 * Reads a curve `u` of how limits are used: `balance x u(limit / balance)`, with `u(r) = E[min(X, r)]` for balances
 * that vary as X around their mean, so that no limit is full for certain. Worked out exactly and rounded once, never
 * above limit or balance. Without a page every limit is filled as far as the mean balance goes: `min(limit, balance)`.
 */
export function withinLimitBy(book: LoadedRateBook, page: string | undefined): WithinLimit {
  const found = page === undefined ? undefined : book.pages[page];
  if (found?.shape !== 'curve') return (balance, limit) => lesser(balance, limit);
  const points = pointsOf(found);
  const decimals = points.reduce((most, { at, value }) => Math.max(most, places(at, value)), 0);
  const segments = points
    .slice(1)
    .map((end, index) => segment([points[index] ?? end, end], decimals));
  return (balance, limit) => {
    if (limit === null) return balance;
    const found = segmentAt(segments, limit, balance);
    return found === undefined ? balance : onSegment(found, balance, limit);
  };
}

/**
 * The point of a segment, rounded once: in binary64 where half a unit is further away than both terms and their sum can
 * be off, five units of the last place of the terms at most; else in whole numbers.
 */
function onSegment(found: Segment, balance: Units, limit: Units): Units {
  if (typeof balance === 'number' && typeof limit === 'number') {
    const [fixed, more] = [balance * found.near.constant, limit * found.near.slope];
    const near = decidedWhole(fixed + more, (Math.abs(fixed) + Math.abs(more)) * ofTwoOperations);
    if (near === near) return near;
  }
  const whole = found.constant * BigInt(balance) + found.slope * BigInt(limit);
  return settled(divideHalfUp(whole, found.divisor));
}

/**
 * The first segment that ends at `limit / balance` or beyond, found by halving. In binary64 where it decides: both are
 * exact, so that quotient and share are each off by half a unit in the last place at most, and what lies further apart
 * than four of these lies so exactly; else in whole numbers.
 */
function segmentAt(
  segments: readonly Segment[],
  limit: Units,
  balance: Units,
): Segment | undefined {
  const ratio =
    typeof limit === 'number' && typeof balance === 'number' ? limit / balance : Number.NaN;
  const spare = 4 * Number.EPSILON * ratio;
  let [from, end] = [0, segments.length];
  while (from < end) {
    const middle = (from + end) >> 1;
    const { share, to, unit } = segments[middle] as Segment;
    const away = share - ratio;
    const reaches =
      Math.abs(away) > spare ? away > 0 : BigInt(limit) * unit <= to * BigInt(balance);
    if (reaches) end = middle;
    else from = middle + 1;
  }
  return segments[from];
}

type Ends = readonly { readonly at: Decimal; readonly value: Decimal }[];

function segment(ends: Ends, decimals: number): Segment {
  const [x0 = 0n, x1 = 0n] = ends.map(({ at }) => wholeOf(at, decimals));
  const [y0 = 0n, y1 = 0n] = ends.map(({ value }) => wholeOf(value, decimals));
  const unit = powerOfTen(decimals);
  const [width, rise] = [x1 - x0, y1 - y0];
  const share = (ends[1] as Ends[number]).at.toNumber();
  const [constant, slope, divisor] = [y0 * width - rise * x0, rise * unit, width * unit];
  const near = {
    constant: Number(constant) / Number(divisor),
    slope: Number(slope) / Number(divisor),
  };
  return { to: x1, unit, share, constant, slope, divisor, near };
}

function places(at: Decimal, value: Decimal): number {
  return Math.max(at.decimalPlaces(), value.decimalPlaces());
}

function lesser(balance: Units, limit: Units | null): Units {
  return limit !== null && limit < balance ? limit : balance;
}
