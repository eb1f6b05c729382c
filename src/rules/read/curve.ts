import { type Decimal, decimal } from '../../values/decimal.js';
import { firstPlace } from '../../values/halving.js';
import type { CurvePage } from './rate-book.js';
import { onStraightLine } from './straight-line.js';
import { type Found, type RowValue, rowValueOf } from './row-value.js';

/** A point of a curve. */
export interface Point extends RowValue {
  readonly at: Decimal;
  /** The number as the page writes it. */
  readonly text: string;
  /** The way to it from the point before, as a row that was read. */
  readonly span: string;
}

/** The points of a curve page, in its order. */
export function pointsOf(page: CurvePage): readonly Point[] {
  return page.rows.map((row, place) => ({
    ...{ at: decimal(row.at), text: row.at, span: `${page.rows[place - 1]?.at ?? ''} – ${row.at}` },
    ...rowValueOf(row),
  }));
}

/**
 * The value of a curve at `x`: a point's own value as filed; between two points the straight line
 * `y0 + (y1 - y0)(x - x0) / (x1 - x0)`, rounded as the page declares; beyond the points the last value where the page
 * is flat, else undefined. A filed range is interpolated in the same way.
 */
export function curveAt(page: CurvePage, points: readonly Point[], x: Decimal): Found | undefined {
  const next = firstPlace(points.length, (place) => isAtLeast(points[place], x));
  const right = points[next];
  if (right === undefined) return beyond(page, points[points.length - 1], 'above');
  if (right.at.equals(x)) return { row: right.text, value: right.value, range: right.range };
  const left = points[next - 1];
  return left === undefined ? beyond(page, right, 'below') : between(page, [left, right], x);
}

function isAtLeast(point: Point | undefined, x: Decimal): boolean {
  return point?.at.greaterThanOrEqualTo(x) === true;
}

function beyond(
  page: CurvePage,
  end: Point | undefined,
  side: 'below' | 'above',
): Found | undefined {
  if (end === undefined || (page.flat !== side && page.flat !== 'both')) return undefined;
  return { row: `${side === 'below' ? '<' : '>'} ${end.text}`, value: end.value, range: end.range };
}

function between(page: CurvePage, [left, right]: readonly [Point, Point], x: Decimal): Found {
  const line = (from: Decimal, to: Decimal): Decimal =>
    onStraightLine(
      [
        { at: left.at, value: from },
        { at: right.at, value: to },
      ],
      x,
      page.rounding?.decimals,
    );
  const end = (point: Point, side: 'min' | 'max'): Decimal => point.range?.[side] ?? point.value;
  const filed = left.range !== null || right.range !== null;
  const value = line(left.value, right.value);
  const row = right.span;
  if (!filed) return { row, value, range: null };
  const min = line(end(left, 'min'), end(right, 'min'));
  const max = line(end(left, 'max'), end(right, 'max'));
  return { row, value, range: { min, max, rule: 'interpolated' } };
}
