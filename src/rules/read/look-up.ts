import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import { industryKeys } from '../../values/industry.js';
import type { Source } from './source.js';
import { isInBand } from './band.js';
import { onLine } from './band-line.js';
import { curveAt } from './curve.js';
import { missingFromBook } from './missing-from-book.js';
import { type KeyedRow, indexOf } from './page-index.js';
import type { Page, RateBook } from './rate-book.js';
import { type Reading, readingOf } from './row-value.js';

export type { Reading } from './row-value.js';

/** A key read from a keyed page, for example the class of a country, and where it stands. */
export interface KeyReading {
  readonly key: string;
  readonly source: Source;
}

/** What is read from: the pages of a book. */
type Pages = Pick<RateBook, 'edition' | 'pages'>;

/**
 * What a page says at a key (keyed page) or at a number (any page). On a keyed page text is looked up as it is
 * written, a number under any spelling of it: `90` finds the key `90.0`. A keyed page whose one row is `only` says the
 * same everywhere. Undefined where the page says nothing, and on a page of keys: there is never a default.
 * Throws `RateBookError` when the book has no such page.
 */
export function lookUp(book: Pages, id: string, at: Decimal | string): Reading | undefined {
  const page = pageOf(book, id);
  const index = indexOf(book, id, page);
  if (page.shape === 'keyed') return number(keyedRow(index.rows, at));
  const x = typeof at === 'string' ? numberIn(at) : at;
  if (x === undefined) return undefined;
  if (page.shape === 'banded') {
    const band = index.bands.find((each) => isInBand(each, x));
    return band?.line ? onLine(band.line, x, band.reading) : band?.reading;
  }
  const found = curveAt(page, index.points, x);
  return found && readingOf(id, page, found);
}

/** The entry of a keyed page at a key, with its source; undefined where the page has none. */
export function lookUpKey(book: Pages, id: string, key: string): KeyReading | undefined {
  const source = indexOf(book, id, pageOf(book, id)).rows.get(key)?.source;
  return source && { key: source.value, source };
}

/** The entry of a keyed page that must be there, as text. Throws `RateBookError` naming edition, page and row. */
export function keyAt(book: Pages, id: string, key: string): string {
  const found = lookUpKey(book, id, key);
  if (found === undefined) throw missingFromBook(book, id, key);
  return found.key;
}

/** A constant of the book with its source. Throws `RateBookError` naming edition, page and row when there is none. */
export function readRow(book: Pages, id: string, key: string): Reading {
  const found = lookUp(book, id, key);
  if (found === undefined) throw missingFromBook(book, id, key);
  return found;
}

/** A constant of the book as a number. Throws `RateBookError` naming edition, page and row when there is none. */
export function rowValue(book: Pages, id: string, key: string): Decimal {
  return readRow(book, id, key).value;
}

/** The value for an ISIC Rev.4 code: the most specific of class, group, division and section that the page has. */
export function industryRow(book: Pages, id: string, code: string): Reading | undefined {
  return firstFound(code, (key) => lookUp(book, id, key));
}

/** The entry of a keyed page for an ISIC Rev.4 code: the most specific of class, group, division and section. */
export function industryKey(book: Pages, id: string, code: string): KeyReading | undefined {
  return firstFound(code, (key) => lookUpKey(book, id, key));
}

function firstFound<T>(code: string, read: (key: string) => T | undefined): T | undefined {
  for (const key of industryKeys(code)) {
    const found = read(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyedRow(rows: ReadonlyMap<string, KeyedRow>, at: Decimal | string): KeyedRow | undefined {
  const found =
    typeof at === 'string' ? rows.get(at) : (rows.get(decimalText(at)) ?? spelledAs(rows, at));
  return found ?? (rows.size === 1 ? rows.get('only') : undefined);
}

/** The row whose key is the number, however it is spelled. */
function spelledAs(rows: ReadonlyMap<string, KeyedRow>, at: Decimal): KeyedRow | undefined {
  for (const [key, row] of rows) if (numberIn(key)?.equals(at)) return row;
  return undefined;
}

function number(row: KeyedRow | undefined): Reading | undefined {
  return row === undefined || row.value === null ? undefined : row;
}

function pageOf(book: Pages, id: string): Page {
  const page = Object.hasOwn(book.pages, id) ? book.pages[id] : undefined;
  if (page === undefined) throw missingFromBook(book, id, null);
  return page;
}

/** The number a text is, in plain digits; undefined for any other text. */
export function numberIn(text: string): Decimal | undefined {
  return text.length <= 80 && /^-?\d+(\.\d+)?$/.test(text) ? decimal(text) : undefined;
}
