import { type Decimal, decimal, roundAmount, roundEstimate } from '../values/decimal.js';
import type { Source } from '../rules/read/source.js';
import type { Exposure, Risk } from '../risk/risk.js';
import { readRow, rowValue } from '../rules/read/look-up.js';
import { stageOf } from '../rules/read/step-stages.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import { type CellValue, relativitiesBy, type UnknownLevel } from './cell-relativities.js';
import {
  type Cells,
  cellRates,
  cellsOf,
  none,
  withRelativities,
  yearlyLoss,
} from './worksheet-cells.js';
import { once } from '../values/once.js';

/** Expected loss of a year and of the period by buyer cell, with one relativity after another. */
export interface Worksheet {
  /** Expected loss of the period after each worksheet line, by step id; the base is the first. */
  readonly totals: ReadonlyMap<string, Decimal>;
  /** What each cell line looked up, by step id; put in order when it is asked for. */
  readonly levels: ReadonlyMap<string, () => readonly Level[]>;
  /** Levels the manual does not have, by step id. */
  readonly unknown: ReadonlyMap<string, readonly UnknownLevel[]>;
  /**
   * Expected gross loss of the period of each exposure line, all its buyers together, with default rates times
   * `cycle`, capped: estimates in binary64 with all relativities. The present is `cycle` 1. On balances within the
   * credit limits, or on what of the normal balances lies above them.
   */
  readonly expectedLosses: (cycle: number, balance?: 'within' | 'above') => Float64Array;
  readonly lossGivenDefault: Decimal;
  readonly sources: readonly Source[];
}

/** One level of a cell relativity: how much of the expected loss lies on it, and what it is worth. */
export interface Level {
  readonly level: string;
  readonly share: Decimal;
  readonly relativity: Decimal;
  readonly sources: readonly Source[];
}

/**
 * Expected loss = balance x default rate x loss given default, summed over buyer cells; the default rate with its
 * relativities is capped, and counted for `months / 12` of a year. Each worksheet line of the book adds one
 * relativity, so that total with / total without is what the line is worth.
 */
export function makeWorksheet({ book, exposure, months, memory }: Risk): Worksheet | null {
  if (!compiled(book, startsWithWorksheet)) return null;
  return memory.of(worksheetOf, { book, exposure }, { months });
}

function startsWithWorksheet(book: LoadedRateBook): boolean {
  return linesOf(book).find(({ kind }) => stageOf(kind) === 'worksheet')?.kind === 'worksheet-base';
}

function worksheetOf(
  { book, exposure }: { readonly book: LoadedRateBook; readonly exposure: Exposure },
  { months }: { readonly months: number },
): Worksheet | null {
  const lines = linesOf(book).filter(({ kind }) => stageOf(kind) === 'worksheet');
  const base = lines[0];
  if (base?.kind !== 'worksheet-base') return null;
  const { exact } = exposure;
  const constants = base.pages?.['exposure'] ?? '';
  const lossGivenDefault = readRow(book, constants, 'loss-given-default');
  const cap = rowValue(book, constants, 'default-rate-cap');
  const factor = lossGivenDefault.value.times(months).dividedBy(12);
  const most = cap.toNumber();
  const traits = traitsOf(book);
  let cells = cellsOf(exact, book, { ratePage: base.pages?.['default-rate'] ?? '', cap, traits });
  const relativities = relativitiesBy(
    cells.cells.map((cell) => cell.line),
    traits,
    book,
  );
  let terms: 'base' | 'own' = 'base';
  const totals = new Map<string, Decimal>();
  const levels = new Map<string, () => readonly Level[]>();
  const unknown = new Map<string, readonly UnknownLevel[]>();
  for (const line of lines) {
    if (line.kind === 'worksheet-terms') terms = 'own';
    if (line.kind === 'worksheet-relativity') {
      const values = relativities(line);
      const weighed = cells;
      levels.set(
        line.id,
        once(() => levelsOf(values, weigh(weighed, most))),
      );
      unknown.set(
        line.id,
        values.flatMap(({ unknown: level }) => (level ? [level] : [])),
      );
      cells = withRelativities(cells, values);
    }
    totals.set(line.id, roundAmount(yearlyLoss(cells, terms).times(factor)));
  }
  const { cellOf } = cells;
  const rates = cellRates(cells);
  const scale = factor.toNumber();
  const losses = new Map<string, Float64Array>();
  return Object.freeze<Worksheet>({
    totals,
    levels,
    unknown,
    expectedLosses: (cycle, owed = 'within') => {
      const known = losses.get(`${owed} ${cycle}`);
      if (known !== undefined) return known;
      const balances = exact.columns.estimates[owed];
      const made = new Float64Array(balances.length);
      for (let place = 0; place < made.length; place += 1) {
        const cell = cellOf[place] as number;
        if (cell === none) continue;
        const lost = Math.min(most, (rates[cell] as number) * cycle);
        made[place] = (balances[place] as number) * lost * scale;
      }
      losses.set(`${owed} ${cycle}`, made);
      return made;
    },
    lossGivenDefault: lossGivenDefault.value,
    sources: [lossGivenDefault.source, ...filedRates(exact.merged, base, book)],
  });
}

/** The default rates that are filed as ranges, of the grades there are. */
function filedRates(
  buyers: readonly { readonly grade: string }[],
  base: StepLine,
  book: LoadedRateBook,
): Source[] {
  const page = base.pages?.['default-rate'] ?? '';
  if (book.pages[page]?.rows.some((row) => 'min' in row) !== true) return [];
  return [...new Set(buyers.map(({ grade }) => grade))]
    .map((grade) => readRow(book, page, grade).source)
    .filter(({ range }) => range !== undefined);
}

/** The algorithm's lines and those of its own the technical premium has. */
function linesOf({ algorithm, technical }: LoadedRateBook): StepLine[] {
  return [...algorithm, ...(technical?.lines ?? [])];
}

/** Expected loss of each cell relative to the others, in binary64: how heavy its level is, never what it costs. */
function weigh(cells: Cells, most: number): number[] {
  const rates = cellRates(cells);
  return cells.cells.map(({ estimate }, index) => Math.min(most, rates[index] ?? 0) * estimate);
}

/** Levels by falling share of the expected loss before the relativity. */
function levelsOf(values: readonly CellValue[], weights: readonly number[]): Level[] {
  const total = weights.reduce((all, weight) => all + weight, 0);
  const found = new Map<string, { weight: number; read: [number, CellValue][] }>();
  values.forEach((value, index) => {
    const own = weights[index] ?? 0;
    const known = found.get(value.level) ?? { weight: 0, read: [] };
    known.weight += own;
    known.read.push([own, value]);
    found.set(value.level, known);
  });
  return [...found]
    .map(([level, { weight, read }]) => ({
      level,
      share: total === 0 ? decimal(0) : roundEstimate(weight / total),
      ...worthOf(read, weight),
    }))
    .sort((a, b) => b.share.comparedTo(a.share) || (a.level < b.level ? -1 : 1));
}

/** What a level is worth: the mean of its cells where they differ, as letters of credit of several banks do. */
function worthOf(
  read: readonly (readonly [number, CellValue])[],
  weight: number,
): Pick<Level, 'relativity' | 'sources'> {
  const values = read.map(([, value]) => value);
  const [first] = values;
  const relativity = first?.relativity ?? decimal(1);
  const alike = values.every((value) => value.relativity.equals(relativity));
  if (alike || weight === 0) return { relativity, sources: first?.sources ?? [] };
  const mean = read.reduce((sum, [own, value]) => sum + own * value.relativity.toNumber(), 0);
  const sources = new Map(
    values.flatMap((value) =>
      value.sources.map((source) => [`${source.page}/${source.row}`, source] as const),
    ),
  );
  return { relativity: roundEstimate(mean / weight), sources: [...sources.values()] };
}
