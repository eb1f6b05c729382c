import type { DecimalText } from '../values/text.js';
import type { PictureBody, PictureRow } from './picture.js';
import { sumOf } from './sums.js';

/** What is stacked in each bar, from the left: in the order of the key, so that its place says what its colour says. */
export interface StackedPart {
  readonly title: string;
  readonly colour: string;
}

/** A bar: what it is called, its amounts part by part, and what stands at its end. */
export interface StackedBar {
  readonly title: string;
  readonly amounts: readonly DecimalText[];
  readonly label: string;
}

/** Bars below each other, each stacked from its parts. */
export function stackedBars(
  bars: readonly StackedBar[],
  parts: readonly StackedPart[],
  axis: Readonly<Record<string, unknown>>,
): Pick<PictureBody, 'values' | 'height' | 'layer' | 'encoding'> {
  const { domain, range } = { domain: titlesOf(parts), range: parts.map(({ colour }) => colour) };
  return {
    values: bars.flatMap((bar) => rowsOf(bar, parts)),
    height: { step: 34 },
    encoding: { y: { field: 'bar', type: 'nominal', sort: null, axis: { title: null } } },
    layer: [
      {
        mark: { type: 'bar', height: { band: 0.62 } },
        encoding: {
          x: { field: 'from', type: 'quantitative', axis },
          x2: { field: 'to' },
          color: { field: 'part', type: 'nominal', scale: { domain, range } },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        transform: [{ filter: 'datum.last === 1' }],
        encoding: {
          x: { field: 'to', type: 'quantitative' },
          text: { field: 'label', type: 'nominal' },
        },
      },
    ],
  };
}

function titlesOf(parts: readonly StackedPart[]): string[] {
  return parts.map(({ title }) => title);
}

function rowsOf({ title, amounts, label }: StackedBar, parts: readonly StackedPart[]) {
  const ends = amounts.map((_, place) => Number(sumOf(amounts.slice(0, place + 1))));
  return parts.map(({ title: part }, place): PictureRow => {
    const last = place === parts.length - 1 ? 1 : 0;
    return {
      ...{ bar: title, part, amount: Number(amounts[place] ?? 0), label, last },
      ...{ from: ends[place - 1] ?? 0, to: ends[place] ?? 0 },
    };
  });
}
