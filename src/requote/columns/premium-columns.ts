import { answered, type InvalidData } from '../../gate/answered.js';
import { whole } from '../../gate/given.js';
import { centsDecider, type PlainColumns } from '../../pricing/columns/decided-cents.js';
import { rowsAtATime } from '../../pricing/columns/number-column.js';
import { type PlainPlan, plainPlan } from '../../pricing/columns/plain-plan.js';
import { type Pricer, pricer } from '../../quote.js';
import type { PremiumOnly } from '../../quoted/premium-only.js';
import type { RateBookResult } from '../../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { type ParsedSubmission, parseSubmission } from '../../submission/parse-submission.js';
import type { Money, Submission } from '../../submission/submission.js';
import { unitDecimals } from '../../values/units.js';
import { minorUnits } from '../../values/money.js';
import { isAlikeInRows } from '../../risk/alike-rows.js';
import { numberOfRows, recordAt, type RowColumns, rowLists, rowOf } from './row-lists.js';

export type { RowColumns } from './row-lists.js';

/** A row that is not simply quoted: referred, declined or not priced, with what was found. */
export interface RowApart {
  readonly row: number;
  readonly result: PremiumOnly;
}

/** Premiums of rows, in their order. */
export interface PremiumColumn {
  /** Estimated premium of each row, as `quote` has it; null where there is none, which {@link apart} says why. */
  readonly premiums: readonly (Money | null)[];
  /** The rows that are not simply quoted. */
  readonly apart: readonly RowApart[];
  /** How many rows were decided in binary64. */
  readonly decided: number;
}

/** Most rows looked at to find one that is simply quoted. */
const mostTried = 20;

/**
 * The premiums of many submissions that are one but for turnover and attributes, to the cent as `quote` has each of them.
 * For a tariff that looks at nothing else, cents are decided in binary64 where a bound proves them, and each other row is
 * priced by itself, as are the rows of any other book.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function premiumColumns(
  submission: Submission,
  columns: RowColumns,
  book: LoadedRateBook | RateBookResult,
): ({ readonly status: 'priced' } & PremiumColumn) | InvalidData {
  return answered(() => ({ status: 'priced', ...columnOf(submission, columns, book) }));
}

function columnOf(
  submission: Submission,
  columns: RowColumns,
  book: LoadedRateBook | RateBookResult,
): PremiumColumn {
  return whole({ submission, columns, book }, ({ submission: sent, columns: given, book }) => {
    const pricing = pricer(book);
    const submission = recordAt(sent, '/submission');
    const columns = rowLists(given);
    const rows = numberOfRows(columns);
    const whole = (row: number): PremiumOnly => pricing.premium(rowOf(submission, columns, row));
    const plain = plainRow(submission, columns, { pricing, rows, whole });
    return priced(rows, { whole, decided: plain && decidedIn(plain, columns, pricing.book) });
  });
}

interface Pricing {
  readonly pricing: Pricer;
  readonly rows: number;
  readonly whole: (row: number) => PremiumOnly;
}

/** A row that is simply quoted, where book and submission are such that others need not be looked at in full; else null. */
function plainRow(
  submission: Submission,
  columns: RowColumns,
  { pricing, rows, whole }: Pricing,
): ParsedSubmission | null {
  if (!readsAll(columns, plainPlan(pricing.book))) return null;
  for (let row = 0; row < Math.min(rows, mostTried); row += 1) {
    if (whole(row).status !== 'quoted') continue;
    const read = parseSubmission(rowOf(submission, columns, row));
    const isPlain =
      read.ok &&
      read.submission.currency === pricing.book.currency &&
      isAlikeInRows(read.submission, pricing.risk(read));
    return isPlain ? read.submission : null;
  }
  return null;
}

/** True for a tariff that reads every attribute the columns state: one that nobody asks for is an issue of its row. */
function readsAll({ attributes = {} }: RowColumns, plan: PlainPlan | null): boolean {
  return plan !== null && Object.keys(attributes).every((name) => plan.attributes.has(name));
}

/** What decides the cents of rows in binary64, and how many digits a cent is. */
interface Decided {
  readonly centsOf: ReturnType<typeof centsDecider>;
  readonly digits: number;
}

function decidedIn(
  plain: ParsedSubmission,
  columns: RowColumns,
  book: LoadedRateBook,
): Decided | null {
  const plan = plainPlan(book);
  const digits = minorUnits(plain.currency) ?? 0;
  const unitsOfCent = Number(`1e${unitDecimals - digits}`);
  return plan && { centsOf: centsDecider(plan, plainColumns(plain, columns), unitsOfCent), digits };
}

function plainColumns(
  { turnover, attributes = {} }: Submission,
  columns: RowColumns,
): PlainColumns {
  return {
    turnover: columns.turnover ?? turnover.estimated,
    attributes: (name) => columns.attributes?.[name] ?? attributes[name] ?? '',
  };
}

interface Ways {
  readonly whole: (row: number) => PremiumOnly;
  readonly decided: Decided | null;
}

function priced(rows: number, { whole, decided }: Ways): PremiumColumn {
  const premiums = new Array<Money | null>(rows);
  const left = decided === null ? allOf(rows) : writeDecided(premiums, decided);
  const apart: RowApart[] = [];
  for (const row of left) {
    const result = whole(row);
    premiums[row] = result.premium?.estimated ?? null;
    if (result.status !== 'quoted') apart.push({ row, result });
  }
  return Object.freeze({ premiums, apart, decided: rows - left.length });
}

function allOf(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row);
}

/** Writes the premiums that are decided, and returns the rows that are not. */
function writeDecided(premiums: (Money | null)[], { centsOf, digits }: Decided): number[] {
  const fractions = fractionsOf(digits);
  const unit = fractions.length;
  const left: number[] = [];
  for (let from = 0; from < premiums.length; from += rowsAtATime) {
    const cents = centsOf(from, Math.min(premiums.length - from, rowsAtATime));
    for (let row = 0; row < cents.length; row += 1) {
      const own = cents[row] as number;
      const whole = Math.floor(own / unit);
      if (own >= 0) premiums[from + row] = `${whole}${fractions[own - whole * unit] as string}`;
      else left.push(from + row);
    }
  }
  return left;
}

/** What stands behind the whole units of money, by the number of minor units. */
function fractionsOf(digits: number): readonly string[] {
  if (digits === 0) return [''];
  return Array.from(
    { length: Number(`1e${digits}`) },
    (_, part) => `.${String(part).padStart(digits, '0')}`,
  );
}
