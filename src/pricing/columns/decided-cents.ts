import { type AttributeColumns, factorColumn } from './factor-column.js';
import { type Column, readTurnovers } from './number-column.js';
import { ofOperation } from './operation-error.js';
import { inUnits, type PlainPlan, type PlainStep } from './plain-plan.js';

/** The columns of a plain tariff. */
export interface PlainColumns {
  readonly turnover: Column;
  readonly attributes: AttributeColumns;
}

/** More than half a unit: what rounding to a whole number of units adds. */
const ofLedger = 0.6;
/** Covers the products of errors that the first order leaves out. */
const second = 1 + 1e-9;
/** Whole numbers up to this, and halves and eighths of smaller ones, are exact in binary64. */
const [mostWhole, mostEighths] = [9_007_199_254_740_991, 1_125_899_906_842_623];

/** Amounts of some rows in units of the ledger, and bounds of how far the ledger's may be from them: 0 for a whole number that is it. */
interface Running {
  readonly amount: Float64Array;
  readonly error: Float64Array;
  /** The amount before the factors, held by the bounds so far. */
  readonly without: Float64Array;
  readonly errorWithout: Float64Array;
  /** Room for what a step reads. */
  readonly read: Float64Array;
  /** Room for what a step holds the amounts against, and how far that may be off. */
  readonly operand: Float64Array;
  readonly off: Float64Array;
}

/** A step on some rows, the first of which is given. */
type RowsStep = (running: Running, from: number) => void;

/**
 * Cents of the premiums of some rows from one on where binary64 decides them; not a number where it cannot, and for a row that
 * is to be looked at in full. A cent is decided where half a cent lies further away than the ledger's amount may be, or where
 * the amount is exact. `docs/performance.md` derives the bound. What is handed back is overwritten the next time.
 */
export function centsDecider(
  { base, steps }: PlainPlan,
  { turnover, attributes }: PlainColumns,
  unitsOfCent: number,
): (from: number, rows: number) => Float64Array {
  const rates = attributes(base.attribute);
  const taken: readonly RowsStep[] = [
    (running, from) => {
      readTurnovers(running.amount, turnover, from);
      base.readInto(running.read, rates, from);
      charge(running);
    },
    ...steps.map((step) => rowsStep(step, attributes)),
  ];
  let running = runningOf(0);
  return (from, rows) => {
    if (running.amount.length !== rows) running = runningOf(rows);
    for (const take of taken) take(running, from);
    return centsOf(running, unitsOfCent);
  };
}

function runningOf(rows: number): Running {
  const column = (): Float64Array => new Float64Array(rows);
  return {
    ...{ amount: column(), error: column(), without: column(), errorWithout: column() },
    ...{ read: column(), operand: column(), off: column() },
  };
}

function rowsStep(step: PlainStep, attributes: AttributeColumns): RowsStep {
  if (step.operation === 'floor') {
    const least = inUnits(step.least);
    return (running) => hold(running, least);
  }
  if (step.operation !== 'multiply') {
    const by = step.bound.toNumber();
    return (running) => bound(running, step.operation, by);
  }
  const { into, off } = factorColumn(step.factor, attributes);
  return (running, from) => {
    into(running.read, from);
    multiply(running, off);
  };
}

function charge({ amount, error, without, errorWithout, read }: Running): void {
  for (let row = 0; row < amount.length; row += 1) {
    const sold = amount[row] as number;
    const charged = sold * (read[row] as number);
    const isExact = Math.floor(sold) === sold && charged <= mostWhole;
    const off = isExact ? 0 : charged * ofOperation + ofLedger;
    amount[row] = without[row] = charged;
    error[row] = errorWithout[row] = off;
  }
}

function multiply({ amount, error, read }: Running, off: number): void {
  for (let row = 0; row < amount.length; row += 1) {
    const before = amount[row] as number;
    const by = read[row] as number;
    const after = before * by;
    error[row] =
      ((error[row] as number) * by + before * off) * second + after * ofOperation + ofLedger;
    amount[row] = after;
  }
}

/** The least premium: a number of the book, without error. */
function hold({ amount, error, operand, off }: Running, least: number): void {
  operand.fill(least);
  off.fill(0);
  keep(amount, error, { side: -1, operand, off });
}

/**
 * A bound on the product: the operand is the amount before the factors times the bound, rounded to whole units; exact for
 * a whole amount and a bound of halves, quarters or eighths.
 */
function bound(
  { amount, error, without, errorWithout, operand, off }: Running,
  operation: 'at-most' | 'at-least',
  by: number,
): void {
  const isBinary = Number.isInteger(by * 8);
  for (let row = 0; row < amount.length; row += 1) {
    const product = (without[row] as number) * by;
    const before = errorWithout[row] as number;
    const isExact = isBinary && before === 0 && product <= mostEighths;
    operand[row] = isExact ? Math.floor(product + 0.5) : product;
    off[row] = isExact ? 0 : before * by * second + product * ofOperation + ofLedger;
  }
  const side = operation === 'at-most' ? 1 : -1;
  keep(amount, error, { side, operand, off });
  keep(without, errorWithout, { side, operand, off });
}

/**
 * The smaller of amount and operand (`side` 1) or the larger (-1), and how far it may be off: as far as its own error where
 * the two lie further apart than both errors, else as the larger of them.
 */
function keep(amount: Float64Array, error: Float64Array, { side, operand, off }: Held): void {
  for (let row = 0; row < amount.length; row += 1) {
    const own = amount[row] as number;
    const ownOff = error[row] as number;
    const other = operand[row] as number;
    const otherOff = off[row] as number;
    const apart = side * (own - other);
    if (apart < -(ownOff + otherOff)) continue;
    const isBeyond = apart > ownOff + otherOff;
    amount[row] = isBeyond ? other : side * Math.min(side * own, side * other);
    error[row] = isBeyond ? otherOff : Math.max(ownOff, otherOff);
  }
}

/** What amounts are held against, row by row, and how far it may be off. */
interface Held extends Pick<Running, 'operand' | 'off'> {
  readonly side: 1 | -1;
}

function centsOf({ amount, error, read: cents }: Running, unitsOfCent: number): Float64Array {
  const half = unitsOfCent / 2;
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
