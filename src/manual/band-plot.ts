import { decimal, decimalText } from '../values/decimal.js';
import type { BandedPage } from '../rules/read/rate-book.js';
import { bandLine } from '../rules/read/band-line.js';
import { rowValueOf } from '../rules/read/row-value.js';
import { bandText } from './band-text.js';
import { type HorizontalScale, horizontalScale } from './horizontal-scale.js';
import { type AxisTitles, tickWriter, verticalAxis } from './plot-axes.js';
import type { Plot, PlotLine, PlotMark, PlotPoint, PlotRange } from './plot.js';

type Row = BandedPage['rows'][number];

/** A band in the drawing: from where to where, and which end is open. */
interface Drawn {
  readonly row: Row;
  readonly left: number;
  readonly right: number;
  readonly line: readonly PlotPoint[];
}

/** Bands as steps; on an interpolated page the line through each filed range. Null where no band has an end. */
export function bandPlot(page: BandedPage, titles: AxisTitles): Plot | null {
  const ends = page.rows.flatMap(({ from, above, upTo, below, anchor }) =>
    [from ?? above, upTo ?? below, anchor].filter((end) => end !== undefined),
  );
  if (ends.length === 0) return null;
  const scale = horizontalScale(ends, titles, {
    before: page.rows.some((row) => lowerOf(row) === undefined),
    after: page.rows.some((row) => upperOf(row) === undefined),
  });
  const bands = page.rows.map((row) => drawn(row, page, scale));
  return {
    horizontal: scale.axis,
    vertical: verticalAxis(page, titles),
    lines: bands.map(({ line }): PlotLine => ({ points: line, dashed: false })),
    ranges: bands.flatMap(rangeOf),
    marks: bands.flatMap((band) => marksOf(band, page, titles)),
  };
}

function drawn(row: Row, page: BandedPage, { axis, place }: HorizontalScale): Drawn {
  const edges = { first: axis.ticks[0]?.at ?? 0, last: axis.ticks.at(-1)?.at ?? 0 };
  const [lower, upper] = [lowerOf(row), upperOf(row)];
  const left = lower === undefined ? edges.first : place(Number(lower));
  const right = upper === undefined ? edges.last : place(Number(upper));
  const anchor = row.anchor === undefined ? undefined : place(Number(row.anchor));
  return { row, left, right, line: lineOf(row, page, { left, right, anchor }) };
}

/** The value across a band: level, or along the line through the filed range, and level again beyond its anchor. */
function lineOf(
  row: Row,
  page: BandedPage,
  { left, right, anchor }: { left: number; right: number; anchor: number | undefined },
): readonly PlotPoint[] {
  const line = bandLine(page, row);
  if (line === null) {
    const y = rowValueOf(row).value.toNumber();
    return [left, right].map((x) => ({ x, y }));
  }
  const [first, last] = [line.first.toNumber(), line.last.toNumber()];
  const end = { x: right, y: last };
  const bend = anchor === undefined ? [] : [{ x: anchor, y: last }];
  return [{ x: left, y: first }, ...bend, end];
}

function rangeOf({ row, left, right }: Drawn): readonly PlotRange[] {
  const { range } = rowValueOf(row);
  if (range === null) return [];
  const level = (y: number): readonly PlotPoint[] => [left, right].map((x) => ({ x, y }));
  return [{ low: level(range.min.toNumber()), high: level(range.max.toNumber()) }];
}

/** A point at each end a band has: full where the end belongs to it. */
function marksOf(
  { row, line }: Drawn,
  page: BandedPage,
  { format }: AxisTitles,
): readonly PlotMark[] {
  const mark = (point: PlotPoint | undefined, hollow: boolean): readonly PlotMark[] => {
    if (point === undefined) return [];
    const value = tickWriter(page, format)(decimalText(decimal(point.y)));
    return [{ ...point, hollow, text: `${bandText(row, format)} → ${value}` }];
  };
  return [
    ...(lowerOf(row) === undefined ? [] : mark(line[0], row.from === undefined)),
    ...(upperOf(row) === undefined ? [] : mark(line.at(-1), row.upTo === undefined)),
  ];
}

const lowerOf = ({ from, above }: Row): string | undefined => from ?? above;
const upperOf = ({ upTo, below }: Row): string | undefined => upTo ?? below;
