import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import {
  type Formula,
  type PlainCurve,
  type PlainFactor,
  type PlainPlan,
  unitsAt,
  valuesOf,
} from './plain-plan.js';

/** What is read of each row: a list a row long, or one value for all. */
export type Column = readonly string[] | string;

/** The columns of a plain tariff. */
export interface PlainColumns {
  readonly turnover: Column;
  readonly attributes: (name: string) => Column;
}

/**
 * A bound on what one operation in binary64 adds to a relative error: four units of 2^-53, where one is enough for an
 * operation, one for each operand read from text, and one for the squares of them.
 */
const ofOperation = 4.5e-16;
/** More than half a unit: what rounding to a whole number of units adds. */
const ofLedger = 0.6;
/** Covers the products of errors that the first order leaves out. */
const second = 1 + 1e-9;
/** Whole numbers up to this, and halves and eighths of smaller ones, are exact in binary64. */
const [mostWhole, mostEighths] = [9_007_199_254_740_991, 1_125_899_906_842_623];

/** An amount in units of the ledger, and a bound of how far the ledger's may be from it: 0 for a whole number that is it. */
interface Near {
  readonly amount: number;
  readonly error: number;
}

/** What cents are decided with. */
export interface Deciding {
  readonly book: LoadedRateBook;
  /** Units of the ledger in the minor unit of the currency. */
  readonly unitsOfCent: number;
}

/**
 * Cents of the premium of a row where binary64 decides them; not a number where it cannot, and for a row that is to be
 * looked at in full. A cent is decided where half a cent lies further away than the ledger's amount may be, or where the
 * amount is exact. `docs/performance.md` derives the bound.
 */
export function decidedCents(
  plan: PlainPlan,
  columns: PlainColumns,
  { book, unitsOfCent }: Deciding,
): (row: number) => number {
  const turnover = turnovers(columns.turnover);
  const rate = lookedUp(columns.attributes(plan.base.attribute), unitsAt(book, plan.base.page));
  const steps = plan.steps.map((step) =>
    step.operation === 'multiply' ? { ...step, ...factorAt(step.factor, columns, book) } : step,
  );
  return (row) => {
    const sold = turnover(row);
    let amount = sold * rate(row);
    let error = Number.isInteger(sold) && amount <= mostWhole ? 0 : amount * ofOperation + ofLedger;
    let without: Near = { amount, error };
    for (const step of steps) {
      if (step.operation === 'multiply') {
        const factor = step.at(row);
        error = (error * factor + amount * step.rounding) * second;
        amount *= factor;
        error += amount * ofOperation + ofLedger;
      } else if (step.operation === 'floor')
        ({ amount, error } = larger({ amount, error }, { amount: step.units, error: 0 }));
      else {
        const operand = times(without, step.bound);
        const bounded = step.operation === 'at-most' ? smaller : larger;
        ({ amount, error } = bounded({ amount, error }, operand));
        without = bounded(without, operand);
      }
    }
    const half = unitsOfCent / 2;
    const fromHalf = Math.abs((amount % unitsOfCent) - half);
    const isDecided = (error === 0 || fromHalf > error * second) && amount <= mostEighths;
    const raised = amount + half;
    return isDecided ? Math.round((raised - (raised % unitsOfCent)) / unitsOfCent) : Number.NaN;
  };
}

/** The smaller of two amounts, and how far it may be off: as far as its own error where the other is surely larger. */
function smaller(one: Near, other: Near): Near {
  const apart = one.amount - other.amount;
  const both = one.error + other.error;
  if (apart > both) return other;
  if (apart < -both) return one;
  return { amount: Math.min(one.amount, other.amount), error: Math.max(one.error, other.error) };
}

function larger(one: Near, other: Near): Near {
  const apart = other.amount - one.amount;
  const both = one.error + other.error;
  if (apart > both) return other;
  if (apart < -both) return one;
  return { amount: Math.max(one.amount, other.amount), error: Math.max(one.error, other.error) };
}

/** An amount times a bound, rounded to whole units: exact for a whole amount and a bound of halves, quarters or eighths. */
function times({ amount, error }: Near, bound: number): Near {
  const product = amount * bound;
  const isExact = error === 0 && Number.isInteger(bound * 8) && product <= mostEighths;
  return isExact
    ? { amount: Math.floor(product + 0.5), error: 0 }
    : { amount: product, error: error * bound * second + product * ofOperation + ofLedger };
}

/** The factor of a row, and how far rounding by its page may move it. */
interface FactorAt {
  readonly at: (row: number) => number;
  readonly rounding: number;
}

function factorAt(factor: PlainFactor, columns: PlainColumns, book: LoadedRateBook): FactorAt {
  if (factor.kind === 'page')
    return {
      at: lookedUp(columns.attributes(factor.attribute), valuesOf(book, factor.page)),
      rounding: 0,
    };
  if (factor.kind === 'curve') {
    const number = numbers(columns.attributes(factor.attribute));
    const { curve } = factor;
    return { at: (row) => onCurve(curve, number(row)), rounding: errorOfCurve(curve) };
  }
  const [ratio, volume] = [factor.ratio, factor.volume].map((name) =>
    numbers(columns.attributes(name)),
  ) as [(row: number) => number, (row: number) => number];
  return {
    at: (row) => credible(factor, ratio(row), volume(row)),
    rounding: factor.rounding + 16 * ofOperation * (1 + factor.highest),
  };
}

/** More than the roundings of a straight line between two points come to, however near to each other these are. */
function errorOfCurve({ at, values, rounding }: PlainCurve): number {
  const [largest, farthest] = [values, at].map((all) =>
    all.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  ) as [number, number];
  const narrowest = at.reduce(
    (least, to, index) => (index === 0 ? least : Math.min(least, to - (at[index - 1] as number))),
    Infinity,
  );
  return rounding + 16 * ofOperation * largest * (1 + farthest / narrowest);
}

function onCurve({ at, values }: PlainCurve, x: number): number {
  let right = 0;
  while (right < at.length && (at[right] as number) < x) right += 1;
  if (right === at.length || !(x >= (at[0] as number))) return Number.NaN;
  if (at[right] === x) return values[right] as number;
  const [from, low] = [at[right - 1] as number, values[right - 1] as number];
  const part = (x - from) / ((at[right] as number) - from);
  return low + ((values[right] as number) - low) * part;
}

/** Beyond the highest, where the bound of its error stops holding, the formula says the highest. */
function credible({ constant, target, lowest, highest }: Formula, ratio: number, volume: number) {
  const indicated = 1 + (volume / (volume + constant)) * (ratio / target - 1);
  return indicated > 2 * highest ? highest : Math.max(lowest, Math.min(highest, indicated));
}

function lookedUp(column: Column, values: (value: string) => number): (row: number) => number {
  if (typeof column !== 'string') return (row) => values(column[row] ?? '');
  const value = values(column);
  return () => value;
}

const plain = /^\d{1,15}(\.\d{1,8})?$/;

function numbers(column: Column): (row: number) => number {
  if (typeof column === 'string') {
    const value = numberOf(column);
    return () => value;
  }
  return (row) => numberOf(column[row]);
}

/** The number a text is; not a number for one that is to be looked at in full. */
function numberOf(text: string | undefined): number {
  return text !== undefined && plain.test(text) ? Number(text) : Number.NaN;
}

/** Amounts as every reader of submissions takes them: more than nothing, to hundredths. */
const amount = /^[1-9]\d{0,14}(\.\d{1,2})?$/;

function turnovers(column: Column): (row: number) => number {
  const read = (text: string | undefined): number =>
    text !== undefined && amount.test(text) ? Number(text) : Number.NaN;
  if (typeof column !== 'string') return (row) => read(column[row]);
  const value = read(column);
  return () => value;
}
