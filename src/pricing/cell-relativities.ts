import { type Decimal, decimal } from '../values/decimal.js';
import type { Source } from '../rules/read/source.js';
import type { BuyerLine } from '../risk/risk.js';
import { industryRow, lookUp, lookUpKey } from '../rules/read/look-up.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Path } from '../values/text.js';

/** What a buyer cell is worth at one worksheet line. */
export interface CellValue {
  /** The row of the page the cell falls on. */
  readonly level: string;
  readonly relativity: Decimal;
  readonly sources: readonly Source[];
  /** Set when the manual has no such level; the relativity is then not to be used. */
  readonly unknown?: UnknownLevel;
}

/** A level the manual does not have. */
export interface UnknownLevel {
  readonly path: Path;
  readonly value: string;
  readonly page: string;
}

/** What a cell is read by. */
export type CellTraits = Pick<
  BuyerLine,
  'path' | 'country' | 'industry' | 'method' | 'grade' | 'global'
>;

/** Reads the relativity of a cell, which cells of the same trait share. */
interface CellReader {
  readonly trait: (cell: CellTraits) => string;
  readonly read: (cell: CellTraits, line: StepLine, book: LoadedRateBook) => CellValue;
}

const readers: Readonly<Record<string, CellReader>> = {
  country: {
    trait: ({ global, country }) => (global ? 'global-grade' : country),
    read: countryRelativity,
  },
  industry: { trait: ({ industry }) => industry, read: industryRelativity },
  'payment-method': { trait: ({ method }) => method, read: paymentMethodRelativity },
};

/** What each cell is worth at a worksheet line. */
export function cellValues(
  cells: readonly CellTraits[],
  line: StepLine,
  book: LoadedRateBook,
): CellValue[] {
  const reader = readers[line.measure ?? ''];
  if (reader === undefined)
    throw new RangeError(`no such measure of a buyer cell: ${line.measure}`);
  const known = new Map<string, CellValue>();
  return cells.map((cell) => {
    const trait = reader.trait(cell);
    const value = known.get(trait) ?? reader.read(cell, line, book);
    if (value.unknown === undefined) known.set(trait, value);
    return value;
  });
}

/**
 * Country of the buyer: insolvency law, the economy and how courts enforce debts move default rates of whole
 * countries. Grades that compare with country peers leave this out; a global grade holds it already, so its
 * relativity is 1. Political risk is not in here: it has a line of its own.
 */
function countryRelativity(cell: CellTraits, line: StepLine, book: LoadedRateBook): CellValue {
  if (cell.global) return { level: 'global-grade', relativity: decimal(1), sources: [] };
  const classPage = line.pages?.['class'];
  const known = classPage === undefined ? undefined : lookUpKey(book, classPage, cell.country);
  const level = classPage === undefined ? cell.country : known?.key;
  const read = level === undefined ? undefined : lookUp(book, line.page ?? '', level);
  if (level === undefined || read === undefined)
    return unknownLevel(`${cell.path}/country`, cell.country, line);
  return { level, relativity: read.value, sources: [read.source] };
}

/** Industry of the buyer, by the most specific ISIC code the page has: default rates differ between industries at equal grade. */
function industryRelativity(cell: CellTraits, line: StepLine, book: LoadedRateBook): CellValue {
  const read = industryRow(book, line.page ?? '', cell.industry);
  if (read === undefined) return unknownLevel(`${cell.path}/sector`, cell.industry, line);
  return { level: read.source.row, relativity: read.value, sources: [read.source] };
}

/** Payment method: with documents or a letter of credit the seller keeps a hold on the goods or a bank's word, and loses less. */
function paymentMethodRelativity(
  cell: CellTraits,
  line: StepLine,
  book: LoadedRateBook,
): CellValue {
  const read = lookUp(book, line.page ?? '', cell.method);
  if (read === undefined) return unknownLevel(`${cell.path}/paymentMethod`, cell.method, line);
  return { level: cell.method, relativity: read.value, sources: [read.source] };
}

function unknownLevel(path: Path, value: string, line: StepLine): CellValue {
  return {
    level: value,
    relativity: decimal(1),
    sources: [],
    unknown: { path, value, page: line.page ?? '' },
  };
}
