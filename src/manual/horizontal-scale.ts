import type { AxisTitles } from './plot-axes.js';
import type { PlotAxis, PlotTick } from './plot.js';
import { ticksOver } from './ticks.js';

/** How far the nearest two numbers must be apart, as a part of the whole, to be told apart in a drawing. */
const narrowest = 1 / 40;

/** An axis, and where on it a number of the page stands. */
export interface HorizontalScale {
  readonly axis: PlotAxis;
  readonly place: (x: number) => number;
}

/**
 * The horizontal axis for the numbers at which a page has rows. Numbers far apart, such as turnovers from a million to
 * a billion, stand at even distances, each with its tick: straight lines between them stay straight.
 */
export function horizontalScale(
  texts: readonly string[],
  titles: Pick<AxisTitles, 'horizontal' | 'uneven' | 'format'>,
  room: { readonly before: boolean; readonly after: boolean },
): HorizontalScale {
  const sorted = [...new Map(texts.map((text) => [Number(text), text]))].sort(([a], [b]) => a - b);
  const numbers = sorted.map(([number]) => number);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const width = last - first || Math.abs(last) || 1;
  const gaps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  if (gaps.some((gap) => gap < width * narrowest)) return even(sorted, titles, room);
  const [from, to] = [first - (room.before ? width / 8 : 0), last + (room.after ? width / 8 : 0)];
  const ticks = ticksOver(first < 0 ? from : Math.max(0, from), to, titles.format.exact);
  return { axis: { title: titles.horizontal, ticks }, place: (x) => x };
}

function even(
  sorted: readonly (readonly [number, string])[],
  { uneven: title, format }: Pick<AxisTitles, 'uneven' | 'format'>,
  { before, after }: { readonly before: boolean; readonly after: boolean },
): HorizontalScale {
  const ends = { before: { at: -1, text: '' }, after: { at: sorted.length, text: '' } };
  const ticks: readonly PlotTick[] = [
    ...(before ? [ends.before] : []),
    ...sorted.map(([, text], at) => ({ at, text: format.exact(text) })),
    ...(after ? [ends.after] : []),
  ];
  const places = new Map(sorted.map(([number], at) => [number, at]));
  const place = (x: number): number =>
    places.get(x) ?? (x < (sorted[0]?.[0] ?? 0) ? -1 : sorted.length);
  return { axis: { title, ticks }, place };
}
