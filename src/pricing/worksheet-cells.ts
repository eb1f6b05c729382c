import { onceIn } from '../values/once.js';
import { type Decimal, decimalText } from '../values/decimal.js';
import type { LineColumns } from '../risk/line-columns.js';
import type { ExactLines, GatedLine } from '../risk/risk.js';
import { rowValue } from '../rules/read/look-up.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { BuyerTraits } from '../submission/buyer-traits.js';
import {
  decimalOf,
  numberOf,
  plus,
  productDecimals,
  timesUnits,
  unitDecimals,
  type Units,
} from '../values/units.js';
import { UnitTotal } from '../values/unit-total.js';
import { inUnits } from '../values/whole-digits.js';
import { type CellValue, isOfOneCell, keyInGroup } from './cell-relativities.js';

/** Buyer lines that every relativity treats alike: what is constant over them is computed once. */
export interface Cell {
  /** The first of its lines. */
  readonly line: GatedLine<Units>;
  /** Balances within limits of its lines added up, at base terms and at their own, in units of {@link Cells}. */
  readonly base: Units;
  readonly own: Units;
  /** Balance within limits in binary64, for the weight of a level. */
  readonly estimate: number;
}

/** The cells of a portfolio and their default rates, as whole numbers of one unit. */
export interface Cells {
  readonly cells: readonly Cell[];
  /** Decimals of the balances of the cells: those of an amount, or of amounts times counts. */
  readonly balanceDecimals: number;
  /** Default rate of each cell with the relativities so far, in units of `10^-decimals`. */
  readonly rates: readonly Units[];
  readonly decimals: number;
  /** The most a default rate counts for, in the same unit. */
  readonly cap: Units;
  /** The cell of each line, by its place; {@link none} for public buyers, which do not become insolvent. */
  readonly cellOf: Int32Array;
}

/** The place of no cell. */
export const none = -1;

type Lines = Pick<ExactLines, 'merged' | 'columns'>;

/** What cells are made by, besides the book. */
export interface CellSetting {
  /** Page of the default rates. */
  readonly ratePage: string;
  /** The most a default rate counts for. */
  readonly cap: Decimal;
  readonly traits: BuyerTraits;
}

/** The cells of lines at the default rates of their grades. */
export function cellsOf(
  { merged, columns }: Lines,
  book: LoadedRateBook,
  { ratePage, cap, traits }: CellSetting,
): Cells {
  const { cellOf, firsts } = placed(merged, columns, Object.keys(traits));
  const sums = firsts.map(() => ({ base: new UnitTotal(), own: new UnitTotal(), estimate: 0 }));
  const { baseWithinLimit, withinLimit, estimates } = columns;
  for (let place = 0; place < merged.length; place += 1) {
    const sum = sums[cellOf[place] as number];
    if (sum === undefined) continue;
    const { count } = merged[place] as GatedLine<Units>;
    sum.base.add(baseWithinLimit[place] as Units, count);
    sum.own.add(withinLimit[place] as Units, count);
    sum.estimate += estimates.within[place] as number;
  }
  const isOfSingles = sums.every(({ base, own }) => base.isOfSingles() && own.isOfSingles());
  const balanceDecimals = isOfSingles ? unitDecimals : productDecimals;
  const balanceOf = (total: UnitTotal): Units => (isOfSingles ? total.amount() : total.value());
  const cells = sums.map(({ base, own, estimate }, cell): Cell => {
    const line = merged[firsts[cell] as number] as GatedLine<Units>;
    return { line, base: balanceOf(base), own: balanceOf(own), estimate };
  });
  const rates = new Map<string, Decimal>();
  const rateOf = (grade: string): Decimal =>
    onceIn(rates, grade, () => rowValue(book, ratePage, grade));
  const read = cells.map(({ line }, cell) => {
    const record = columns.records.get(firsts[cell] as number);
    const rate = rateOf(line.grade);
    return record === undefined ? rate : rate.times(record);
  });
  const { wholes, decimals } = inOneUnit([cap, ...read]);
  const [capped = 0, ...own] = wholes;
  return { cells, balanceDecimals, rates: own, decimals, cap: capped, cellOf };
}

/** The cell of each line, and the place of the first line of each cell; cells are numbered in the order they are met. */
function placed(
  lines: readonly GatedLine<Units>[],
  { records }: LineColumns,
  names: readonly string[],
): { readonly cellOf: Int32Array; readonly firsts: readonly number[] } {
  const cellOf = new Int32Array(lines.length).fill(none);
  const firsts: number[] = [];
  const cellBy = placing(names);
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] as GatedLine<Units>;
    if (line.publicBuyer) continue;
    const cell = cellBy(line, records.get(place));
    cellOf[place] = cell;
    if (cell === firsts.length) firsts.push(place);
  }
  return { cellOf, firsts };
}

/**
 * Numbers the cells in the order they are met. Lines stand in the order of their classes: those of the same levels follow
 * each other, and most are of the cell before.
 */
function placing(
  names: readonly string[],
): (line: GatedLine<Units>, record: Decimal | undefined) => number {
  const known = new Map<string, { group: number; place: number }>();
  let [group, cells, last] = [0, 0, none];
  let before: GatedLine<Units> | undefined;
  let isPlain = false;
  return (line, record) => {
    const wasPlain = isPlain;
    isPlain = record === undefined;
    if (before !== undefined && isPlain && wasPlain && isOfOneCell(line, before)) return last;
    if (before === undefined || !isOfOneGroup(line, before, names)) group += 1;
    before = line;
    const key = isPlain
      ? keyInGroup(line)
      : `${keyInGroup(line)}|${decimalText(record as Decimal)}`;
    const found = known.get(key);
    last = found?.group === group ? found.place : cells;
    if (last === cells) cells += 1;
    if (found === undefined) known.set(key, { group, place: last });
    else [found.group, found.place] = [group, last];
    return last;
  };
}

/** True for lines of the same levels. */
function isOfOneGroup(
  { traits: one }: GatedLine<Units>,
  { traits: other }: GatedLine<Units>,
  names: readonly string[],
): boolean {
  if (one === other) return true;
  const [levels, others]: Readonly<Record<string, string>>[] = [one, other];
  return names.every((name) => levels?.[name] === others?.[name]);
}

/** The cells with one more relativity. */
export function withRelativities(before: Cells, values: readonly CellValue[]): Cells {
  const { wholes, decimals } = inOneUnit(values.map(({ relativity }) => relativity));
  return {
    cells: before.cells,
    balanceDecimals: before.balanceDecimals,
    cellOf: before.cellOf,
    rates: wholes.map((relativity, cell) => timesUnits(relativity, before.rates[cell] ?? 0)),
    decimals: before.decimals + decimals,
    cap: inUnits(before.cap, decimals),
  };
}

/** Expected loss of a year before the loss given default: balances at base or own terms times capped default rates. */
export function yearlyLoss(
  { cells, balanceDecimals, rates, decimals, cap }: Cells,
  terms: 'base' | 'own',
): Decimal {
  let loss: Units = 0;
  for (let cell = 0; cell < rates.length; cell += 1) {
    const rate = rates[cell] as Units;
    loss = plus(loss, timesUnits(rate > cap ? cap : rate, (cells[cell] as Cell)[terms]));
  }
  return decimalOf(loss, decimals + balanceDecimals);
}

/** Default rate of each cell in binary64. */
export function cellRates({ rates, decimals }: Cells): number[] {
  return rates.map((rate) => numberOf(rate, decimals));
}

/** Numbers as whole numbers of the largest unit that holds them all. */
function inOneUnit(numbers: readonly Decimal[]): { wholes: Units[]; decimals: number } {
  const decimals = numbers.reduce((most, number) => Math.max(most, number.scale), 0);
  return { wholes: numbers.map(({ whole, scale }) => inUnits(whole, decimals - scale)), decimals };
}
