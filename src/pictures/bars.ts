import { pictureColours } from './picture-style.js';
import type { PictureBody, PictureRow } from './picture.js';

/** A bar of a waterfall: where it begins and ends, and what it says. */
export interface Bar {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly label: string;
}

/** The kinds of bars, in the order of the key. */
export interface BarKinds {
  readonly total: string;
  readonly raises: string;
  readonly lowers: string;
}

type BarsBody = Pick<PictureBody, 'values' | 'height' | 'layer' | 'encoding'>;

/** Bars below each other, each from one amount to another, with what it says at its end. */
export function barsBody(
  bars: readonly Bar[],
  kinds: BarKinds,
  axis: Readonly<Record<string, unknown>>,
): BarsBody {
  const { blue, vermilion, grey } = pictureColours;
  return {
    values: rowsOf(bars),
    height: { step: 20 },
    encoding: { y: { field: 'title', type: 'nominal', sort: null, axis: { title: null } } },
    layer: [
      {
        mark: { type: 'bar', height: { band: 0.72 } },
        encoding: {
          x: { field: 'from', type: 'quantitative', axis },
          x2: { field: 'to' },
          color: {
            ...{ field: 'kind', type: 'nominal' },
            scale: {
              domain: [kinds.total, kinds.raises, kinds.lowers],
              range: [grey, vermilion, blue],
            },
          },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: {
          x: { field: 'end', type: 'quantitative' },
          text: { field: 'label', type: 'nominal' },
        },
      },
    ],
  };
}

function rowsOf(bars: readonly Bar[]): readonly PictureRow[] {
  const titles = distinct(bars.map(({ title }) => title));
  return bars.map(({ from, to, kind, label }, place) => ({
    ...{ title: titles[place] ?? '', from, to, end: Math.max(from, to), kind, label },
  }));
}

/** Titles that name one row each: a title that stands before is counted. */
export function distinct(titles: readonly string[]): readonly string[] {
  const known = new Map<string, number>();
  return titles.map((title) => {
    const times = (known.get(title) ?? 0) + 1;
    known.set(title, times);
    return times === 1 ? title : `${title} (${times})`;
  });
}
