import type { BandedPage, CurvePage, Page } from '../rules/read/rate-book.js';
import { rowValueOf } from '../rules/read/row-value.js';
import { bandPlot } from './band-plot.js';
import { horizontalScale } from './horizontal-scale.js';
import { type AxisTitles, tickWriter, verticalAxis } from './plot-axes.js';
import type { Plot, PlotAxis, PlotLine, PlotPoint, PlotRange } from './plot.js';
import { axisWords } from './page-words.js';
import type { Setting } from './setting.js';

/** The drawing of a curve or of bands; null for keyed pages and for what a drawing would not make clearer. */
export function pagePlot(id: string, page: Page, setting: Setting): Plot | null {
  if (page.shape === 'keyed' || page.unit === 'key' || page.rows.length < 2) return null;
  const horizontal = axisWords(id, setting);
  const uneven = setting.words.sentences.notToScale(horizontal);
  const { format } = setting;
  const titles = { horizontal, uneven, vertical: verticalTitle(page, setting), format };
  return page.shape === 'curve' ? curvePlot(page, titles) : bandPlot(page, titles);
}

function verticalTitle(page: BandedPage | CurvePage, { words, book }: Setting): string {
  if (page.unit === 'money') return words.sentences.money(book.currency);
  return words.axes[page.unit];
}

function curvePlot(page: CurvePage, titles: AxisTitles): Plot {
  const below = page.flat === 'below' || page.flat === 'both';
  const above = page.flat === 'above' || page.flat === 'both';
  const room = { before: below, after: above };
  const { axis, place } = horizontalScale(
    page.rows.map(({ at }) => at),
    titles,
    room,
  );
  const line = (side: 'min' | 'max' | 'value'): readonly PlotPoint[] =>
    page.rows.map((row) => {
      const { value, range } = rowValueOf(row);
      const y = side === 'value' ? value : (range?.[side] ?? value);
      return { x: place(Number(row.at)), y: y.toNumber() };
    });
  const write = tickWriter(page, titles.format);
  const points = line('value');
  const ranges: readonly PlotRange[] = page.rows.some((row) => 'min' in row)
    ? [{ low: line('min'), high: line('max') }]
    : [];
  return {
    horizontal: axis,
    vertical: verticalAxis(page, titles),
    lines: [{ points, dashed: false }, ...flatEnds(points, axis, { below, above })],
    ranges,
    marks: page.rows.map((row, index) => ({
      ...(points[index] ?? { x: 0, y: 0 }),
      hollow: false,
      text: `${titles.format.exact(row.at)} → ${write(rowValueOf(row).value.toFixed())}`,
    })),
  };
}

/** Where the value of the last point holds on, to the edge of the drawing. */
function flatEnds(
  points: readonly PlotPoint[],
  { ticks }: PlotAxis,
  { below, above }: { readonly below: boolean; readonly above: boolean },
): readonly PlotLine[] {
  const [first, last] = [points[0], points.at(-1)];
  const [left, right] = [ticks[0]?.at, ticks.at(-1)?.at];
  if (!first || !last || left === undefined || right === undefined) return [];
  return [
    ...(below && left < first.x
      ? [{ points: [{ x: left, y: first.y }, first], dashed: true }]
      : []),
    ...(above && last.x < right ? [{ points: [last, { x: right, y: last.y }], dashed: true }] : []),
  ];
}
