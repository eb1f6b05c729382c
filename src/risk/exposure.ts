import { booksOf, exposureConstant, measuring, worksheetPage } from './balances.js';
import { concentration } from './concentration.js';
import { Decimal, decimal, roundAmount, roundEstimate } from '../values/decimal.js';
import { decimalLine } from './decimal-lines.js';
import { mergeLines } from './merge-lines.js';
import type { Exposure, GatedLine, MeasuredLine } from './risk.js';
import { attitudeTo, type LineCover } from './gates.js';
import { rowValue } from '../rules/read/look-up.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { divideHalfUp } from '../values/scaled-amount.js';
import { decimalOf, numberOf, oneInUnits, productDecimals, type Units } from '../values/units.js';

/** What the exposure is measured from. */
export interface ExposureInput {
  readonly lines: readonly GatedLine<Units>[];
  /** Turnover the lines described before scaling. */
  readonly described: Decimal;
  /** Turnover left after the exclusions, in a full year. */
  readonly offered: Decimal;
  readonly months: number;
  /** Days sales outstanding of the ledger, where they are stated. */
  readonly daysSalesOutstanding: number | null;
  readonly cover: LineCover;
  readonly book: LoadedRateBook;
}

/**
 * Measures balances, concentration and mix of the insurable buyers, once for every step. Amounts are exact; shares
 * and weighted means are estimates in binary64, summed in canonical order and rounded like every derived operand.
 */
export function measureExposure(input: ExposureInput): Exposure {
  const { book, offered, months, described } = input;
  const merged = mergeLines(input.lines, traitsOf(book));
  const books = booksOf(merged, book, input.daysSalesOutstanding);
  const all = merged.map(measuring(book, books));
  const lines = all.filter(({ gate }) => gate === null);
  const excluded = input.lines.reduce(
    (sum, { gate, turnover, count }) => (gate === null ? sum : sum + turnover * count),
    0n,
  );
  const left =
    lines.length === 0 ? decimal(0) : offered.minus(decimalOf(excluded, productDecimals));
  const annualTurnover = roundAmount(Decimal.max(0, left));
  const measures = {
    annualTurnover,
    insurableTurnover: roundAmount(annualTurnover.times(months).dividedBy(12)),
    describedTurnover: described,
    turnoverMismatch: roundEstimate(described.dividedBy(offered).minus(1).abs().toNumber()),
    buyers: decimalOf(lines.reduce((sum, { count }) => sum + count, 0n)),
    normalBalance: total(lines, (line) => line.normalBalance),
    withinLimits: total(lines, (line) => line.withinLimit),
    peakBalance: total(lines, (line) => line.peakBalance),
    coverGap: total(lines, (line) => line.coverGap),
    largestLimit: decimalOf(
      lines.reduce((most, { limit }) => (limit !== null && limit > most ? limit : most), 0n),
    ),
    ...concentration(lines),
    ...mix(all, lines, input),
  };
  return withLines(measures, lines, input.lines);
}

type Line = MeasuredLine<Units>;

/** Measures with their lines, in decimals too for who looks: few steps do, and decimals take long to make. */
function withLines(
  measures: Omit<Exposure, 'lines' | 'byId' | 'exact'>,
  lines: readonly Line[],
  all: readonly GatedLine<Units>[],
): Exposure {
  let measured: Exposure['lines'] | undefined;
  let byId: Exposure['byId'] | undefined;
  return Object.freeze({
    ...measures,
    exact: exactLines(lines, all),
    get lines() {
      return (measured ??= lines.map((line) => decimalLine(line)));
    },
    get byId() {
      return (byId ??= new Map(all.map((line) => [line.id, decimalLine(line)])));
    },
  });
}

function exactLines(lines: readonly Line[], all: readonly GatedLine<Units>[]): Exposure['exact'] {
  let byId: Exposure['exact']['byId'] | undefined;
  return {
    ...{ lines, each: all },
    get byId() {
      return (byId ??= new Map(all.map((line) => [line.id, line])));
    },
  };
}

function total(lines: readonly Line[], of: (line: Line) => Units): Decimal {
  const sum = lines.reduce((all, line) => all + of(line) * line.count, 0n);
  return decimalOf(divideHalfUp(sum, oneInUnits));
}

type Mix = Pick<
  Exposure,
  | 'weightedTermsDays'
  | 'averageDefaultRate'
  | 'overdueShare'
  | 'unagedShare'
  | 'ungradedShare'
  | 'discretionaryShare'
  | 'restrictedCountryShare'
  | 'unlistedCountryShare'
  | 'termsBeyondMaximumShare'
>;

function mix(all: readonly Line[], lines: readonly Line[], input: ExposureInput): Mix {
  const { book, cover } = input;
  const turnover = weigher(all, 'turnover');
  const balance = weigher(all, 'within');
  const normal = weigher(all, 'agreed');
  const insurable = ({ gate }: Line): boolean => gate === null;
  const everyTurnover = turnover(() => 1);
  const insurableTurnover = turnover((line) => (insurable(line) ? 1 : 0));
  const mean = (of: (line: Line) => number): Decimal =>
    ratio(
      turnover((line) => (insurable(line) ? of(line) : 0)),
      insurableTurnover,
    );
  const graded = (line: Line): boolean => insurable(line) && !line.publicBuyer;
  const share = (where: (line: Line) => boolean): Decimal =>
    ratio(
      turnover((line) => (where(line) ? 1 : 0)),
      everyTurnover,
    );
  const grades = new Set(lines.map(({ grade }) => grade));
  const defaultRates = new Map(
    [...grades].map((grade) => [grade, defaultRate(grade, book).toNumber()]),
  );
  const late = exposureConstant(book, 'overdue-days', 60).toNumber();
  const overdue = all.flatMap((line) =>
    line.overdue
      .filter(({ days }) => days > late)
      .map(({ amount }) => numberOf(amount) * line.estimates.count),
  );
  const overdueAmount = overdue.reduce((sumOf, amount) => sumOf + amount, 0);
  const balances = normal(() => 1);
  const insuredBalances = balance((line) => (insurable(line) ? 1 : 0));
  const insuredPart = (where: (line: Line) => boolean): Decimal =>
    ratio(
      balance((line) => (insurable(line) && where(line) ? 1 : 0)),
      insuredBalances,
    );
  return {
    weightedTermsDays: mean(({ termsDays }) => termsDays),
    averageDefaultRate: ratio(
      turnover((line) => (graded(line) ? (defaultRates.get(line.grade) ?? 0) : 0)),
      turnover((line) => (graded(line) ? 1 : 0)),
    ),
    overdueShare:
      overdueAmount > 0 && balances === 0
        ? decimal(1)
        : Decimal.min(1, ratio(overdueAmount, balances)),
    // Where nothing is owed in the ordinary course, turnover weighs.
    unagedShare:
      balances === 0
        ? share(({ aged }) => !aged)
        : ratio(
            normal(({ aged }) => (aged ? 0 : 1)),
            balances,
          ),
    ungradedShare: insuredPart(({ graded }) => !graded),
    discretionaryShare: insuredPart(({ discretionary }) => discretionary),
    restrictedCountryShare: share(
      (line) => insurable(line) && attitudeTo(line.traits.country, book) === 'restricted',
    ),
    unlistedCountryShare: share(({ gate }) => gate === 'country-not-in-book'),
    termsBeyondMaximumShare: share(
      (line) => insurable(line) && line.termsDays > cover.maximumTermsDays,
    ),
  };
}

/** Sums an amount of the lines, each weighed, in binary64 and canonical order. */
function weigher(
  lines: readonly Line[],
  amount: 'turnover' | 'within' | 'agreed',
): (weigh: (line: Line) => number) => number {
  return (weigh) => lines.reduce((all, line) => all + line.estimates[amount] * weigh(line), 0);
}

function ratio(part: number, whole: number): Decimal {
  return whole === 0 ? decimal(0) : roundEstimate(part / whole);
}

/** Default rate of a grade in a year, before relativities; zero for a book that prices from no worksheet. */
function defaultRate(grade: string, book: LoadedRateBook): Decimal {
  const page = worksheetPage(book, 'default-rate');
  return page === undefined ? decimal(0) : rowValue(book, page, grade);
}
