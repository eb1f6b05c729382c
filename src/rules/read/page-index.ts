import type { Source } from './source.js';
import { type Band, bandOf } from './band.js';
import { type BandLine, bandLine } from './band-line.js';
import { type Point, pointsOf } from './curve.js';
import type { BandedPage, KeyedPage, Page, RateBook } from './rate-book.js';
import { rowText } from './row-text.js';
import { type Reading, readingOf, rowValueOf, sourceOf } from './row-value.js';
import { keptWith } from './sealed-book.js';

/** A row of a keyed page; on a page of keys it has no number. */
export type KeyedRow = Reading | { readonly value: null; readonly source: Source };

/** A page made ready for reading: rows by key, bands in order, or the points of a curve. */
export interface PageIndex {
  readonly rows: ReadonlyMap<string, KeyedRow>;
  /** A band on an interpolated page has a line to read its value from. */
  readonly bands: readonly (Band & { readonly reading: Reading; readonly line: BandLine | null })[];
  readonly points: readonly Point[];
}

/** The index of a page; made once for a loaded book, which can no longer change. */
export function indexOf(book: Pick<RateBook, 'pages'>, id: string, page: Page): PageIndex {
  const made = keptWith(book).of(emptyIndexes, { book }, null);
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
  return {
    rows: new Map(page.shape === 'keyed' ? keyedRows(id, page) : []),
    bands: page.shape === 'banded' ? bands(id, page) : [],
    points: page.shape === 'curve' ? pointsOf(page) : [],
  };
}

function keyedRows(id: string, page: KeyedPage): [string, KeyedRow][] {
  return page.rows.map((row) => [
    row.key,
    page.unit === 'key'
      ? { value: null, source: sourceOf(id, page, { row: row.key, value: keyOf(row) }) }
      : readingOf(id, page, { row: row.key, ...rowValueOf(row) }),
  ]);
}

function keyOf(row: KeyedPage['rows'][number]): string {
  return 'value' in row ? row.value : '';
}

function bands(id: string, page: BandedPage): PageIndex['bands'] {
  return page.rows.map((row) => ({
    ...bandOf(row),
    reading: readingOf(id, page, { row: rowText(row), ...rowValueOf(row) }),
    line: bandLine(page, row),
  }));
}
