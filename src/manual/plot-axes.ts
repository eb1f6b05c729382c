import type { BandedPage, CurvePage, Page } from '../rules/read/rate-book.js';
import type { PlotAxis } from './plot.js';
import type { Format } from '../explain/format.js';
import type { DecimalText } from '../values/text.js';
import { ticksOver } from './ticks.js';

/** Titles of the two axes, and how numbers stand at them. */
export interface AxisTitles {
  readonly horizontal: string;
  /** The same where numbers stand at even distances, whatever lies between them. */
  readonly uneven: string;
  readonly vertical: string;
  readonly format: Format;
}

/** The vertical axis over the values of a page and their filed ranges. */
export function verticalAxis(
  page: BandedPage | CurvePage,
  { vertical, format }: AxisTitles,
): PlotAxis {
  const values = page.rows.flatMap((row) =>
    ('value' in row ? [row.value] : [row.min, row.max]).map(Number),
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = least === most ? Math.abs(least) / 10 || 1 : 0;
  return { title: vertical, ticks: ticksOver(least - room, most + room, tickWriter(page, format)) };
}

/** Shares and rates are written as percentages. */
export function tickWriter(
  { unit }: Pick<Page, 'unit'>,
  { exact, exactPercent }: Format,
): (text: DecimalText) => string {
  return unit === 'share' || unit === 'rate' ? exactPercent : exact;
}
