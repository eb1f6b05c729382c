import { type Decimal, decimalText } from '../values/decimal.js';
import type { MeasuredLine } from '../risk/risk.js';
import { rowValue } from '../rules/read/look-up.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { BuyerTraits, TraitLevels } from '../submission/buyer-traits.js';
import { decimalOf, numberOf, productDecimals, type Units, wholeOf } from '../values/units.js';
import { type UnitTotal, unitTotal } from '../values/unit-total.js';
import { powerOfTen } from '../values/whole-digits.js';
import { cellKey, type CellValue } from './cell-relativities.js';

/** Buyer lines that every relativity treats alike: what is constant over them is computed once. */
export interface Cell {
  /** The first of its lines. */
  readonly line: MeasuredLine<Units>;
  /** Balances within limits of its lines added up, at base terms and at their own: amounts times counts. */
  readonly base: bigint;
  readonly own: bigint;
  /** Balance within limits in binary64, for the weight of a level. */
  readonly estimate: number;
}

/** The cells of a portfolio and their default rates, as whole numbers of one unit. */
export interface Cells {
  readonly cells: readonly Cell[];
  /** Default rate of each cell with the relativities so far, in units of `10^-decimals`. */
  readonly rates: readonly bigint[];
  readonly decimals: number;
  /** The most a default rate counts for, in the same unit. */
  readonly cap: bigint;
  /** The cell of each line, by its place; {@link none} for public buyers, which do not become insolvent. */
  readonly cellOf: readonly number[];
}

/** The place of no cell. */
export const none = -1;

/** What cells are made by, besides the book. */
export interface CellSetting {
  /** Page of the default rates. */
  readonly ratePage: string;
  /** The most a default rate counts for. */
  readonly cap: Decimal;
  readonly traits: BuyerTraits;
}

/** A cell while its lines are added up. */
interface FoundCell extends Pick<Cell, 'line'> {
  readonly base: UnitTotal;
  readonly own: UnitTotal;
  estimate: number;
}

/** The cells of lines at the default rates of their grades. */
export function cellsOf(
  lines: readonly MeasuredLine<Units>[],
  book: LoadedRateBook,
  { ratePage, cap, traits }: CellSetting,
): Cells {
  const placeOf = placing(Object.keys(traits));
  const found: FoundCell[] = [];
  const cellOf = lines.map((line) => {
    if (line.publicBuyer) return none;
    const place = placeOf(line);
    const cell = (found[place] ??= { line, base: unitTotal(), own: unitTotal(), estimate: 0 });
    cell.base.add(line.baseWithinLimit, line.count);
    cell.own.add(line.withinLimit, line.count);
    cell.estimate += line.estimates.within;
    return place;
  });
  const cells = found.map((cell) => ({ ...cell, base: cell.base.value(), own: cell.own.value() }));
  const read = cells.map(({ line }) => rowValue(book, ratePage, line.grade).times(line.record));
  const { wholes, decimals } = inOneUnit([cap, ...read]);
  const [capped = 0n, ...rates] = wholes;
  return { cells, rates, decimals, cap: capped, cellOf };
}

/** Numbers the cells in the order they are met; levels of traits that lines share are written out once a grade. */
function placing(names: readonly string[]): (line: MeasuredLine<Units>) => number {
  const places = new Map<string, number>();
  const shared = new Map<TraitLevels, Map<string, number>>();
  return (line) => {
    const record = line.overdue.length === 0 ? '' : decimalText(line.record);
    const among = shared.get(line.traits) ?? new Map<string, number>();
    if (among.size === 0) shared.set(line.traits, among);
    const short = `${cellKey(line, [])}|${record}`;
    const known = among.get(short);
    if (known !== undefined) return known;
    const key = `${cellKey(line, names)}|${record}`;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    among.set(short, place);
    return place;
  };
}

/** The cells with one more relativity. */
export function withRelativities(before: Cells, values: readonly CellValue[]): Cells {
  const { wholes, decimals } = inOneUnit(values.map(({ relativity }) => relativity));
  return {
    ...before,
    rates: wholes.map((relativity, cell) => relativity * (before.rates[cell] ?? 0n)),
    decimals: before.decimals + decimals,
    cap: before.cap * powerOfTen(decimals),
  };
}

/** Expected loss of a year before the loss given default: balances at base or own terms times capped default rates. */
export function yearlyLoss({ cells, rates, decimals, cap }: Cells, terms: 'base' | 'own'): Decimal {
  const loss = rates.reduce(
    (sum, rate, cell) => sum + (rate > cap ? cap : rate) * (cells[cell]?.[terms] ?? 0n),
    0n,
  );
  return decimalOf(loss, decimals + productDecimals);
}

/** Default rate of each cell in binary64. */
export function cellRates({ rates, decimals }: Cells): number[] {
  return rates.map((rate) => numberOf(rate, decimals));
}

/** Numbers, many of them the same, as whole numbers of the largest unit that holds them all. */
function inOneUnit(numbers: readonly Decimal[]): { wholes: bigint[]; decimals: number } {
  const distinct = [...new Set(numbers)];
  const decimals = distinct.reduce((most, number) => Math.max(most, number.decimalPlaces()), 0);
  const whole = new Map(distinct.map((number) => [number, wholeOf(number, decimals)]));
  return { wholes: numbers.map((number) => whole.get(number) ?? 0n), decimals };
}
