import { isIsoDate } from '../../values/calendar.js';
import { cellText } from '../cells/cell-text.js';
import { spanOfHeader } from '../columns/ageing-span.js';
import { fieldsOfKey } from '../columns/fields-of-key.js';
import { headerText } from '../columns/header-text.js';
import { placeOf } from '../columns/place-of-header.js';
import { monthOfHeader } from '../columns/month-headers.js';
import { recogniseColumns } from '../columns/recognise-columns.js';

/** Headers the caller names: they take part in finding the row they stand in. */
export type NamedHeaders = readonly string[];

/** Where a header stands among the rows of a file. */
export interface HeaderRow {
  /** Place of its first line, from 0. */
  readonly place: number;
  /** Its lines: two where one line heads groups of columns. */
  readonly lines: 1 | 2;
  readonly header: readonly string[];
  /** How many of its columns are recognised. */
  readonly recognised: number;
}

const farthest = 2_000;
const rowsLookedBeyond = 60;
const longest = 120;
const namedWeight = 100;

/**
 * Finds the header: the row with the most headers that the caller names, then with the most columns that are recognised;
 * between equals the first. A line above that heads groups of its columns, and a line below that heads them one by one,
 * belongs to it.
 */
export function headerRow(
  cells: readonly (readonly string[])[],
  named: NamedHeaders = [],
): HeaderRow {
  const first = Math.max(0, cells.findIndex(isFilled));
  let best: HeaderRow & { score: number } = {
    ...{ place: first, lines: 1, header: cells[first] ?? [], recognised: 0, score: 1 },
  };
  let sinceBest = 0;
  for (let place = first; place < Math.min(cells.length, first + farthest); place += 1) {
    sinceBest += 1;
    if (best.recognised >= 3 && sinceBest > rowsLookedBeyond) break;
    for (const candidate of candidatesAt(cells, place)) {
      const stated = namedWeight * namedIn(candidate.header, named);
      if (filledIn(candidate.header) + stated <= best.score) continue;
      const recognised = recognisedIn(candidate.header);
      const score = recognised + stated;
      if (score <= best.score) continue;
      best = { ...candidate, recognised, score };
      sinceBest = 0;
    }
  }
  const { score: _, ...header } = best;
  return header.recognised === 0 ? { ...header, recognised: recognisedIn(header.header) } : header;
}

function candidatesAt(
  cells: readonly (readonly string[])[],
  place: number,
): readonly Omit<HeaderRow, 'recognised'>[] {
  const row = cells[place] ?? [];
  if (!mayHead(row)) return [];
  const one = { place, lines: 1 as const, header: row };
  const below = cells[place + 1];
  const two = below === undefined ? undefined : twoLines(row, below);
  return two === undefined ? [one] : [one, { place, lines: 2, header: two }];
}

/** A header has at least one text that heads a column; rows of numbers and dates have none. */
function mayHead(row: readonly string[]): boolean {
  return row.some((cell) => {
    if (cell === '' || cell.length > longest) return false;
    return (
      headerText(cell).keys.some((key) => fieldsOfKey(key).length > 0) ||
      spanOfHeader(cell) !== undefined ||
      monthOfHeader(cell) !== undefined ||
      /\p{L}/u.test(cell)
    );
  });
}

/**
 * One header of two lines: a text of the upper line stands over the columns behind it that it leaves empty. Undefined
 * when the lower line is no header: it has numbers, or fills what the upper one fills.
 */
function twoLines(
  upper: readonly string[],
  lower: readonly string[],
): readonly string[] | undefined {
  const lowerFilled = lower.filter((cell) => cellText(cell) !== '');
  if (lowerFilled.length < 2 || lower.length > upper.length + 40) return undefined;
  if (
    lowerFilled.some((cell) => isValue(cell)) ||
    !lower.some((cell, at) => cellText(cell) !== '' && cellText(upper[at] ?? '') === '')
  )
    return undefined;
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [top, bottom] = [cellText(upper[index] ?? ''), cellText(lower[index] ?? '')];
    if (top !== '') over = top;
    if (bottom === '') return top;
    return top === '' && over === '' ? bottom : `${top === '' ? over : top} ${bottom}`;
  });
}

function isValue(cell: string): boolean {
  const text = cellText(cell);
  return (
    spanOfHeader(text) === undefined &&
    (monthOfHeader(text) === undefined || isIsoDate(text)) &&
    /^[\s\d.,'’()+/:-]*\d[\s\d.,'’()+/:-]*$/u.test(text)
  );
}

function namedIn(header: readonly string[], named: NamedHeaders): number {
  return named.filter((name) => !/^#\d+$/.test(name) && placeOf(header, name) >= 0).length;
}

function recognisedIn(header: readonly string[]): number {
  if (!isFilled(header)) return 0;
  const { fields, buckets } = recogniseColumns({ header, rows: [] });
  return fields.size + buckets.length;
}

function filledIn(header: readonly string[]): number {
  return header.filter((cell) => cellText(cell) !== '').length;
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cellText(cell) !== '');
}
