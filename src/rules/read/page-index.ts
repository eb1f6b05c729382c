import type { Source } from './source.js';
import { type BuyerTrait, buyerTraits } from '../../submission/buyer-traits.js';
import { isRowOf } from '../../submission/level-set.js';
import { grades, type IndexedAxis, indexedAxis } from './axis-level.js';
import { areRising, type Band, bandOf } from './band.js';
import { type BandLine, bandLine } from './band-line.js';
import { type Point, pointsOf } from './curve.js';
import type { BandedPage, KeyedPage, Page, RateBook } from './rate-book.js';
import { rowText } from './row-text.js';
import { type Reading, readingOf, rowValueOf, sourceOf } from './row-value.js';
import { compiled } from './sealed-book.js';

/** A row of a keyed page; on a page of keys it has no number. */
export type KeyedRow = Reading | { readonly value: null; readonly source: Source };

/** A page made ready for reading: rows by key, bands in order, or the points of a curve. */
export interface PageIndex {
  readonly rows: ReadonlyMap<string, KeyedRow>;
  readonly bands: readonly IndexedBand[];
  /** True where the bands can be searched by halving. */
  readonly rising: boolean;
  readonly points: readonly Point[];
  /** The row of any other key and which keys those are; null on a page without one. */
  readonly other: { readonly row: KeyedRow; readonly takes: (key: string) => boolean } | null;
  /** What the page itself says it is looked up by. */
  readonly axes: readonly IndexedAxis[];
}

/** A band with what it says; on an interpolated page it has a line to read its value from. All are of one shape. */
class IndexedBand implements Band {
  readonly lower: Band['lower'];
  readonly lowerBelongs: boolean;
  readonly upper: Band['upper'];
  readonly upperBelongs: boolean;
  readonly reading: Reading;
  readonly line: BandLine | null;

  constructor(band: Band, reading: Reading, line: BandLine | null) {
    this.lower = band.lower;
    this.lowerBelongs = band.lowerBelongs;
    this.upper = band.upper;
    this.upperBelongs = band.upperBelongs;
    this.reading = reading;
    this.line = line;
  }
}

/** The index of a page; made once for a loaded book, which can no longer change. */
export function indexOf(book: Pick<RateBook, 'pages'>, id: string, page: Page): PageIndex {
  const made = compiled(book, emptyIndexes);
  const known = made.get(id);
  if (known !== undefined) return known;
  const index = makeIndex(id, page);
  made.set(id, index);
  return index;
}

function emptyIndexes(): Map<string, PageIndex> {
  return new Map();
}

function makeIndex(id: string, page: Page): PageIndex {
  const bands = page.shape === 'banded' ? bandsOf(id, page) : [];
  return {
    rows: new Map(
      page.shape === 'keyed' ? keyedRows(id, { ...page, rows: page.rows.filter(isNamed) }) : [],
    ),
    bands,
    rising: areRising(bands),
    points: page.shape === 'curve' ? pointsOf(page) : [],
    other: page.shape === 'keyed' ? otherOf(id, page) : null,
    axes: (page.axes ?? []).map(indexedAxis),
  };
}

function otherOf(id: string, page: KeyedPage): PageIndex['other'] {
  const row = page.rows.find(({ other }) => other === true);
  const made = row && keyedRows(id, { ...page, rows: [row] })[0]?.[1];
  return made === undefined ? null : { row: made, takes: keysOfSet(page.keys) };
}

/** What the keys of a set may be; a page that names no set has no other keys. */
function keysOfSet(keys: KeyedPage['keys']): (key: string) => boolean {
  if (keys === undefined) return () => false;
  const traits: Readonly<Record<string, BuyerTrait>> = buyerTraits;
  const levels = keys === 'grade' ? grades : traits[keys]?.levels;
  return (key) => levels !== undefined && isRowOf(levels, key);
}

function keyedRows(id: string, page: KeyedPage): [string, KeyedRow][] {
  return page.rows.map((row): [string, KeyedRow] => [
    row.key,
    page.unit === 'key'
      ? { value: null, source: sourceOf(id, page, { row: row.key, value: keyOf(row) }) }
      : readingOf(id, page, { row: row.key, ...rowValueOf(row) }),
  ]);
}

function isNamed({ other }: KeyedPage['rows'][number]): boolean {
  return other !== true;
}

function keyOf(row: KeyedPage['rows'][number]): string {
  return 'value' in row ? row.value : '';
}

function bandsOf(id: string, page: BandedPage): PageIndex['bands'] {
  return page.rows.map((row) => {
    const reading = readingOf(id, page, { row: rowText(row), ...rowValueOf(row) });
    return new IndexedBand(bandOf(row), reading, bandLine(page, row));
  });
}
