import { readText, type TextField } from '../../gate/plain-fields.js';
import type { Decimal } from '../../values/decimal.js';
import { type PageReader, pageReader } from '../../rules/read/look-up.js';
import { indexOf, type PageIndex } from '../../rules/read/page-index.js';
import type { Page } from '../../rules/read/rate-book.js';
import type { Reading } from '../../rules/read/row-value.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { type Column, isPlain, plainNumber, textAt } from './number-column.js';

/** What a value of a page is in binary64; not a number where rows are to be looked at in full. */
export type InBinary = (value: Decimal) => number;

/**
 * The values of a page at what an attribute says, each made ready once: where a key or a number stands is told by a glance,
 * and what is found so is what the page is read to say.
 */
export class PlainPage {
  readonly attribute: string;
  private readonly look: PageReader;
  private readonly inBinary: InBinary;
  /** Where a key stands; null for a page of bands or a curve. */
  private readonly keys: ReadonlyMap<string, number> | null;
  /** Ends of the bands; null for a page of keys, and for bands that need decimals. */
  private readonly bands: PlainBands | null;
  private readonly exact: readonly Decimal[];
  private readonly numbers: Float64Array;

  constructor(book: LoadedRateBook, at: { attribute: string; page: string }, inBinary: InBinary) {
    this.look = pageReader(book, at.page);
    const page = book.pages[at.page] as Page;
    const index = indexOf(book, at.page, page);
    const readings = readingsOf(page, index);
    this.attribute = at.attribute;
    this.inBinary = inBinary;
    this.keys = page.shape === 'keyed' ? placesOf(index) : null;
    this.bands = page.shape === 'banded' ? bandsOf(index) : null;
    this.exact = readings.map(({ value }) => value);
    this.numbers = Float64Array.from(readings, (reading) => this.numberOf(reading));
  }

  /** What the page says, as a step reads it; undefined where it says nothing. */
  exactAt(text: string): Decimal | undefined {
    const place = this.placeOf(text);
    return place === nowhere ? this.read(text)?.value : this.exact[place];
  }

  /** The same in binary64; not a number where the row is to be looked at in full. */
  numberAt(text: string): number {
    const place = this.placeOf(text);
    return place === nowhere ? this.readNumber(text) : (this.numbers[place] as number);
  }

  /** The numbers of some rows of a column. */
  readInto(numbers: Float64Array, column: Column, from: number): void {
    if (typeof column === 'string') numbers.fill(this.numberAt(column));
    else if (this.keys !== null) this.readKeys(this.keys, numbers, { column, from });
    else this.readBands(numbers, { column, from });
  }

  private readKeys(
    keys: ReadonlyMap<string, number>,
    numbers: Float64Array,
    { column, from }: Rows,
  ): void {
    const known = this.numbers;
    for (let row = 0; row < numbers.length; row += 1) {
      const text = textAt(column, from + row);
      const place = keys.get(text);
      numbers[row] = place === undefined ? this.readNumber(text) : (known[place] as number);
    }
  }

  private readBands(numbers: Float64Array, { column, from }: Rows): void {
    const { bands, numbers: known } = this;
    for (let row = 0; row < numbers.length; row += 1) {
      const text = textAt(column, from + row);
      const place = bands === null ? nowhere : placeIn(bands, plainNumber(text));
      numbers[row] = place === nowhere ? this.readNumber(text) : (known[place] as number);
    }
  }

  private placeOf(text: string): number {
    if (this.keys !== null) return this.keys.get(text) ?? nowhere;
    return this.bands === null ? nowhere : placeIn(this.bands, plainNumber(text));
  }

  /** What is found by more than a glance; a text that no submission may state is looked at in full. */
  private readNumber(text: string): number {
    return isStated(text) ? this.numberOf(this.read(text)) : Number.NaN;
  }

  private read(text: string): Reading | undefined {
    return text === '' ? undefined : this.look(text);
  }

  private numberOf(reading: Reading | undefined): number {
    const isPlain = reading?.value.greaterThan(0) === true && reading.source.range === undefined;
    return isPlain ? this.inBinary(reading.value) : Number.NaN;
  }
}

/** Rows of a column from one on. */
interface Rows {
  readonly column: readonly string[];
  readonly from: number;
}

const nowhere = -1;

/** Readings by their place; a page of keys has none in their place. */
function readingsOf({ shape }: Page, { rows, bands }: PageIndex): readonly Reading[] {
  if (shape === 'banded') return bands.map(({ reading }) => reading);
  return [...rows.values()].filter((row): row is Reading => row.value !== null);
}

function placesOf({ rows }: PageIndex): ReadonlyMap<string, number> {
  const valued = [...rows].filter(([, { value }]) => value !== null);
  return new Map(valued.flatMap(([key], place) => (isStated(key) ? [[key, place]] : [])));
}

const attribute: TextField = { format: 'text', example: '' };

/** True for what a submission may state as an attribute. */
function isStated(text: string): boolean {
  return typeof readText(text, attribute) === 'string';
}

/** Bands in binary64, each ending where or before the next one does. */
interface PlainBands {
  readonly lower: Float64Array;
  readonly lowerBelongs: readonly boolean[];
  readonly upper: Float64Array;
  readonly upperBelongs: readonly boolean[];
  /** The bands of the first whole numbers, which days, years and scores are. */
  readonly small: Int32Array;
}

/** Null for bands with a value that differs along them, or that are in no order, and for ends that only decimals tell apart. */
function bandsOf({ bands, rising }: PageIndex): PlainBands | null {
  const ends = bands.flatMap(({ lower, upper }) => [lower, upper]);
  const isOrdered =
    rising &&
    bands.every(({ line }) => line === null) &&
    ends.every((end) => end === null || isPlain(end));
  if (!isOrdered) return null;
  const ordered = {
    lower: Float64Array.from(bands, ({ lower }) => lower?.toNumber() ?? -Infinity),
    lowerBelongs: bands.map(({ lowerBelongs }) => lowerBelongs),
    upper: Float64Array.from(bands, ({ upper }) => upper?.toNumber() ?? Infinity),
    upperBelongs: bands.map(({ upperBelongs }) => upperBelongs),
  };
  const small = Int32Array.from({ length: smallNumbers }, (_, at) => placeAmong(ordered, at));
  return { ...ordered, small };
}

const smallNumbers = 256;

/** The band a number lies in; nowhere for what is no number, and where no band is. */
function placeIn(bands: PlainBands, at: number): number {
  const isSmall = at < smallNumbers && Math.floor(at) === at;
  return isSmall ? (bands.small[at] as number) : placeAmong(bands, at);
}

function placeAmong(
  { lower, lowerBelongs, upper, upperBelongs }: Omit<PlainBands, 'small'>,
  at: number,
): number {
  let from = 0;
  let to = upper.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const end = upper[middle] as number;
    if (at < end || (at === end && upperBelongs[middle] === true)) to = middle;
    else from = middle + 1;
  }
  const low = lower[from];
  const isIn = low !== undefined && (at > low || (at === low && lowerBelongs[from] === true));
  return isIn ? from : nowhere;
}
