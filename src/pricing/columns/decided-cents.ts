import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { factorColumn } from './factor-column.js';
import { type Column, readColumn, turnoverOf } from './number-column.js';
import { ofOperation } from './operation-error.js';
import { type PlainPlan, type PlainStep, unitsAt } from './plain-plan.js';

/** The columns of a plain tariff. */
export interface PlainColumns {
  readonly turnover: Column;
  readonly attributes: (name: string) => Column;
}

/** More than half a unit: what rounding to a whole number of units adds. */
const ofLedger = 0.6;
/** Covers the products of errors that the first order leaves out. */
const second = 1 + 1e-9;
/** Whole numbers up to this, and halves and eighths of smaller ones, are exact in binary64. */
const [mostWhole, mostEighths] = [9_007_199_254_740_991, 1_125_899_906_842_623];

/** What cents are decided with. */
export interface Deciding {
  readonly book: LoadedRateBook;
  /** Units of the ledger in the minor unit of the currency. */
  readonly unitsOfCent: number;
  readonly rows: number;
}

/** Amounts of all rows in units of the ledger, and bounds of how far the ledger's may be from them: 0 for a whole number that is it. */
interface Running {
  readonly amount: Float64Array;
  readonly error: Float64Array;
  /** The amount before the factors, held by the bounds so far. */
  readonly without: Float64Array;
  readonly errorWithout: Float64Array;
}

/**
 * Cents of the premium of each row where binary64 decides them; not a number where it cannot, and for a row that is to be
 * looked at in full. A cent is decided where half a cent lies further away than the ledger's amount may be, or where the
 * amount is exact. `docs/performance.md` derives the bound.
 */
export function decidedCents(
  plan: PlainPlan,
  columns: PlainColumns,
  deciding: Deciding,
): Float64Array {
  const running = started(plan, columns, deciding);
  for (const step of plan.steps) {
    if (step.operation === 'multiply') multiply(running, step.factor, { columns, ...deciding });
    else if (step.operation === 'floor') hold(running, step.units);
    else bound(running, step);
  }
  return centsOf(running, deciding.unitsOfCent);
}

function started(plan: PlainPlan, columns: PlainColumns, { book, rows }: Deciding): Running {
  const amount = readColumn(columns.turnover, turnoverOf, rows);
  const error = new Float64Array(rows);
  const rates = readColumn(
    columns.attributes(plan.base.attribute),
    unitsAt(book, plan.base.page),
    rows,
  );
  for (let row = 0; row < rows; row += 1) {
    const sold = amount[row] as number;
    const charged = sold * (rates[row] as number);
    const isExact = Number.isInteger(sold) && charged <= mostWhole;
    amount[row] = charged;
    error[row] = isExact ? 0 : charged * ofOperation + ofLedger;
  }
  return { amount, error, without: amount.slice(), errorWithout: error.slice() };
}

function multiply(
  { amount, error }: Running,
  factor: (PlainStep & { readonly operation: 'multiply' })['factor'],
  setting: Parameters<typeof factorColumn>[1],
): void {
  const { values, rounding } = factorColumn(factor, setting);
  for (let row = 0; row < amount.length; row += 1) {
    const [before, by] = [amount[row] as number, values[row] as number];
    const after = before * by;
    error[row] =
      ((error[row] as number) * by + before * rounding) * second + after * ofOperation + ofLedger;
    amount[row] = after;
  }
}

/** The least premium: a number of the book, without error. */
function hold({ amount, error }: Running, least: number): void {
  for (let row = 0; row < amount.length; row += 1)
    keep(amount, error, { row, side: -1, operand: least, off: 0 });
}

/**
 * A bound on the product: the operand is the amount before the factors times the bound, rounded to whole units; exact for
 * a whole amount and a bound of halves, quarters or eighths.
 */
function bound(
  { amount, error, without, errorWithout }: Running,
  { operation, bound: by }: PlainStep & { readonly operation: 'at-most' | 'at-least' },
): void {
  const side = operation === 'at-most' ? 1 : -1;
  const isBinary = Number.isInteger(by * 8);
  for (let row = 0; row < amount.length; row += 1) {
    const product = (without[row] as number) * by;
    const before = errorWithout[row] as number;
    const isExact = isBinary && before === 0 && product <= mostEighths;
    const operand = isExact ? Math.floor(product + 0.5) : product;
    const off = isExact ? 0 : before * by * second + product * ofOperation + ofLedger;
    keep(amount, error, { row, side, operand, off });
    keep(without, errorWithout, { row, side, operand, off });
  }
}

/**
 * The smaller of amount and operand (`side` 1) or the larger (-1), and how far it may be off: as far as its own error where
 * the two lie further apart than both errors, else as the larger of them.
 */
function keep(
  amount: Float64Array,
  error: Float64Array,
  {
    row,
    side,
    operand,
    off,
  }: {
    readonly row: number;
    readonly side: 1 | -1;
    readonly operand: number;
    readonly off: number;
  },
): void {
  const [own, ownOff] = [amount[row] as number, error[row] as number];
  const apart = side * (own - operand);
  if (apart < -(ownOff + off)) return;
  const isBeyond = apart > ownOff + off;
  amount[row] = isBeyond ? operand : side * Math.min(side * own, side * operand);
  error[row] = isBeyond ? off : Math.max(ownOff, off);
}

function centsOf({ amount, error }: Running, unitsOfCent: number): Float64Array {
  const half = unitsOfCent / 2;
  const cents = new Float64Array(amount.length);
  for (let row = 0; row < amount.length; row += 1) {
    const units = amount[row] as number;
    const off = error[row] as number;
    // Exact but for the quotient, whose error is below a quarter of the least distance from half a cent that decides.
    const near = Math.floor((units + half) / unitsOfCent);
    const fromHalf = half - Math.abs(units - near * unitsOfCent);
    const isDecided = (off === 0 || fromHalf > off * second) && units <= mostEighths;
    cents[row] = isDecided ? near : Number.NaN;
  }
  return cents;
}
