import type { BandedPage, CurvePage, Page } from '../rules/read/rate-book.js';
import type { PlotAxis } from './plot.js';
import { ticksOver, type TickUnit } from './ticks.js';

/** Titles of the two axes. */
export interface AxisTitles {
  readonly horizontal: string;
  /** The same where numbers stand at even distances, whatever lies between them. */
  readonly uneven: string;
  readonly vertical: string;
}

/** The vertical axis over the values of a page and their filed ranges. */
export function verticalAxis(page: BandedPage | CurvePage, title: string): PlotAxis {
  const values = page.rows.flatMap((row) =>
    ('value' in row ? [row.value] : [row.min, row.max]).map(Number),
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = least === most ? Math.abs(least) / 10 || 1 : 0;
  return { title, ticks: ticksOver(least - room, most + room, tickUnit(page)) };
}

/** Shares and rates are written as percentages. */
export function tickUnit({ unit }: Pick<Page, 'unit'>): TickUnit {
  return unit === 'share' || unit === 'rate' ? 'percent' : 'number';
}
