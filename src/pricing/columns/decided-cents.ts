import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import {
  type Formula,
  type PlainCurve,
  type PlainFactor,
  type PlainPlan,
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
/** More than half a unit of the ledger's rounding to eight decimals. */
const ofLedger = 6e-9;
/** Covers the products of errors that the first order leaves out. */
const second = 1 + 1e-9;
/** Amounts beyond this are priced one by one: their cents come too near to what binary64 resolves. */
const largestAmount = 1e12;

/**
 * Cents of the premium of a row where binary64 decides them; not a number where it cannot, and for a row that is to be
 * looked at in full. With every amount goes a bound of how far the ledger's may be from it; a cent is decided where half a
 * cent lies further away than that. `docs/performance.md` derives the bound.
 */
export function decidedCents(
  plan: PlainPlan,
  columns: PlainColumns,
  { book, scale }: { readonly book: LoadedRateBook; readonly scale: number },
): (row: number) => number {
  const turnover = turnovers(columns.turnover);
  const rate = lookedUp(columns.attributes(plan.base.attribute), valuesOf(book, plan.base.page));
  const steps = plan.steps.map((step) =>
    step.operation === 'multiply' ? { ...step, ...factorAt(step.factor, columns, book) } : step,
  );
  return (row) => {
    let amount = turnover(row) * rate(row);
    let error = amount * ofOperation + ofLedger;
    let [without, errorWithout] = [amount, error];
    for (const step of steps) {
      if (step.operation === 'multiply') {
        const factor = step.at(row);
        error = (error * factor + amount * step.rounding) * second;
        amount *= factor;
        error += amount * ofOperation + ofLedger;
      } else if (step.operation === 'floor') amount = Math.max(amount, step.amount);
      else {
        const operand = without * step.bound;
        const errorOfOperand =
          errorWithout * step.bound * second + operand * ofOperation + ofLedger;
        const bounded = step.operation === 'at-most' ? Math.min : Math.max;
        amount = bounded(amount, operand);
        without = bounded(without, operand);
        error = Math.max(error, errorOfOperand);
        errorWithout = Math.max(errorWithout, errorOfOperand);
      }
    }
    const exact = amount * scale;
    const whole = Math.floor(exact + 0.5);
    const nearest = 0.5 - Math.abs(exact - whole);
    const isDecided =
      nearest > error * scale * second + exact * ofOperation && amount < largestAmount;
    return isDecided ? whole : Number.NaN;
  };
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
