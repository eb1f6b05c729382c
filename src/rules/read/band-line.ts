import { Decimal, decimal, decimalText, roundOperand } from '../../values/decimal.js';
import { bandOf } from './band.js';
import type { BandedPage } from './rate-book.js';
import type { Reading } from './row-value.js';

/** A straight line through the filed range of a band, from one end of the band to the other. */
export interface BandLine {
  /** Lower end of the band, and the value there. */
  readonly from: Decimal;
  readonly first: Decimal;
  /** Upper end of the band, or the anchor of an open one, and the value there. */
  readonly to: Decimal;
  readonly last: Decimal;
  readonly decimals: number | undefined;
}

type Row = BandedPage['rows'][number];

/**
 * The line of a row on an interpolated page: through its range in the direction the page declares. Null where the row
 * is a value, or has one selected, or where the band has no two ends.
 */
export function bandLine(page: BandedPage, row: Row): BandLine | null {
  if (page.selection !== 'interpolated' || 'value' in row || row.selected !== undefined)
    return null;
  const { lower: from, upper } = bandOf(row);
  const to = upper ?? (row.anchor === undefined ? null : decimal(row.anchor));
  if (from === null || to === null || from.greaterThanOrEqualTo(to)) return null;
  const [min, max] = [decimal(row.min), decimal(row.max)];
  const [first, last] = page.monotone === 'falling' ? [max, min] : [min, max];
  return { from, first, to, last, decimals: page.rounding?.decimals };
}

/**
 * The value of a band at `x`: on the line, rounded as the page declares and never out of the range by it; beyond the
 * anchor of an open band the value at the anchor.
 */
export function onLine(
  { from, first, to, last, decimals }: BandLine,
  x: Decimal,
  { source }: Reading,
): Reading {
  const width = Decimal.min(x, to).minus(from);
  const exact = last.minus(first).times(width).dividedBy(to.minus(from)).plus(first);
  const [min, max] = first.lessThan(last) ? [first, last] : [last, first];
  const value = Decimal.max(min, Decimal.min(max, roundOperand(exact, decimals)));
  return { value, source: { ...source, value: decimalText(value), rule: 'interpolated' } };
}
