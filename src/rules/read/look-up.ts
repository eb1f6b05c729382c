import { type Decimal, decimalText } from '../../values/decimal.js';
import { industryKeys } from '../../values/industry.js';
import type { Source } from './source.js';
import { crossing, type IndexedAxis, levelOnAxis, type LevelOnAxis } from './axis-level.js';
import { bandAt, isInBand } from './band.js';
import { numberIn } from './number-in.js';
import { onLine } from './band-line.js';
import { curveAt } from './curve.js';
import { missingFromBook } from './missing-from-book.js';
import { type KeyedRow, indexOf, type PageIndex } from './page-index.js';
import type { CurvePage, Page, RateBook } from './rate-book.js';
import { type Found, type Reading, sourceFound } from './row-value.js';
import { compiled } from './sealed-book.js';

export { numberIn } from './number-in.js';
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
  return pageReader(book, id)(at);
}

/** What a page says at a key or a number, as {@link lookUp} reads it. */
export type PageReader = (at: Decimal | string) => Reading | undefined;

/** A reader of one page, for who looks it up often. Throws `RateBookError` when the book has no such page. */
export function pageReader(book: Pages, id: string): PageReader {
  const known = compiled(book, noReaders);
  const before = known.get(id);
  if (before !== undefined) return before;
  const reader = readerOf(book, id);
  known.set(id, reader);
  return reader;
}

function noReaders(): Map<string, PageReader> {
  return new Map();
}

function readerOf(book: Pages, id: string): PageReader {
  const page = pageOf(book, id);
  const index = indexOf(book, id, page);
  if (page.shape === 'keyed')
    return (at) => number(keyedRow(index.rows, at) ?? otherRow(index, at));
  const read = page.shape === 'banded' ? bandReader(index) : curveReader(id, page, index);
  return (at) => {
    const x = typeof at === 'string' ? numberIn(at) : at;
    return x === undefined ? undefined : read(x);
  };
}

function bandReader({ bands, rising }: PageIndex): (x: Decimal) => Reading | undefined {
  return (x) => {
    const band = rising ? bandAt(bands, x) : bands.find((each) => isInBand(each, x));
    return band?.line ? onLine(band.line, x, band.reading) : band?.reading;
  };
}

function curveReader(
  id: string,
  page: CurvePage,
  { points }: PageIndex,
): (x: Decimal) => Reading | undefined {
  return (x) => {
    const found = curveAt(page, points, x);
    return found && new CurveReading(id, page, found);
  };
}

/** A value on a curve; where it stands is written down when somebody records it. */
class CurveReading implements Reading {
  readonly value: Decimal;
  private readonly id: string;
  private readonly page: Page;
  private readonly found: Found;

  constructor(id: string, page: Page, found: Found) {
    this.value = found.value;
    this.id = id;
    this.page = page;
    this.found = found;
  }

  get source(): Source {
    return sourceFound(this.id, this.page, this.found);
  }
}

/** The entry of a keyed page at a key, with its source; undefined where the page has none. */
export function lookUpKey(book: Pages, id: string, key: string): KeyReading | undefined {
  const index = indexOf(book, id, pageOf(book, id));
  return keyReading((index.rows.get(key) ?? otherRow(index, key))?.source);
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

/** What a page itself says it is looked up by. */
export function axesOf(book: Pages, id: string): readonly IndexedAxis[] {
  return indexOf(book, id, pageOf(book, id)).axes;
}

/** A value a page says at the crossing of its axes, and the level of each axis. */
export interface CrossReading {
  /** Undefined where the filing leaves the crossing without a value. */
  readonly reading: Reading | undefined;
  readonly levels: readonly LevelOnAxis[];
}

/**
 * What a page says where the values of its axes cross, in the order of the axes; or the number of the first axis on
 * which a value has no level.
 */
export function lookUpCrossing(
  book: Pages,
  id: string,
  values: readonly string[],
): CrossReading | number {
  const page = pageOf(book, id);
  const { axes } = indexOf(book, id, page);
  if (page.shape !== 'keyed') {
    const [value = ''] = values;
    const reading = lookUp(book, id, value);
    return reading === undefined
      ? 0
      : { reading, levels: [{ key: reading.source.row, other: false }] };
  }
  const levels = axes.map((axis, index) => levelOnAxis(axis, values[index] ?? ''));
  const unknown = levels.indexOf(undefined);
  if (unknown >= 0) return unknown;
  const found = levels.flatMap((level) => level ?? []);
  const reading = lookUp(book, id, found.map(({ key }) => key).join(crossing));
  const others = found.flatMap(({ other }, index) => (other ? [values[index] ?? ''] : []));
  return { reading: reading && withOthers(reading, others), levels: found };
}

function withOthers(reading: Reading, others: readonly string[]): Reading {
  if (others.length === 0) return reading;
  const { value, source } = reading;
  return { value, source: { ...source, other: others.join(crossing) } };
}

/** The value for an ISIC Rev.4 code: the most specific of class, group, division and section that the page has. */
export function industryRow(book: Pages, id: string, code: string): Reading | undefined {
  return number(industryRowOf(indexOf(book, id, pageOf(book, id)), code));
}

/** The entry of a keyed page for an ISIC Rev.4 code: the most specific of class, group, division and section. */
export function industryKey(book: Pages, id: string, code: string): KeyReading | undefined {
  return keyReading(industryRowOf(indexOf(book, id, pageOf(book, id)), code)?.source);
}

function industryRowOf(index: PageIndex, code: string): KeyedRow | undefined {
  for (const key of industryKeys(code)) {
    const found = keyedRow(index.rows, key);
    if (found !== undefined) return found;
  }
  return otherRow(index, code);
}

function keyReading(source: Source | undefined): KeyReading | undefined {
  return source && { key: source.value, source };
}

/** The row of any other key, for a valid key of the page's set. */
function otherRow({ other }: PageIndex, at: Decimal | string): KeyedRow | undefined {
  const key = typeof at === 'string' ? at : decimalText(at);
  if (other === null || !other.takes(key)) return undefined;
  const { value, source } = other.row;
  return { value, source: { ...source, other: key } };
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
