import { concentration } from './concentration.js';
import { Decimal, decimal, roundAmount, roundEstimate } from '../values/decimal.js';
import { decimalLine, exactLine } from './decimal-lines.js';
import { mergeLines } from './merge-lines.js';
import type { Exposure, GatedLine, MeasuredLine } from './risk.js';
import { attitudeTo, type LineCover } from './gates.js';
import { rowValue } from '../rules/read/look-up.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import {
  decimalOf,
  divideHalfUp,
  type Fraction,
  fractionOf,
  numberOf,
  oneInUnits,
  productDecimals,
  timesFraction,
  type Units,
} from '../values/units.js';

/** What the exposure is measured from. */
export interface ExposureInput {
  readonly lines: readonly GatedLine<Units>[];
  /** Turnover the lines described before scaling. */
  readonly described: Decimal;
  /** Turnover left after the exclusions, in a full year. */
  readonly offered: Decimal;
  readonly months: number;
  readonly cover: LineCover;
  readonly book: LoadedRateBook;
}

/**
 * Measures balances, concentration and mix of the insurable buyers, once for every step. Amounts are exact; shares
 * and weighted means are estimates in binary64, summed in canonical order and rounded like every derived operand.
 */
export function measureExposure(input: ExposureInput): Exposure {
  const { book, offered, months, described } = input;
  const all = mergeLines(input.lines, traitsOf(book)).map(measuring(book));
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
    averageBalance: total(lines, (line) => line.averageBalance),
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
    exact: { lines, byId: new Map(all.map((line) => [line.id, line])) },
    get lines() {
      return (measured ??= lines.map((line) => decimalLine(line)));
    },
    get byId() {
      return (byId ??= new Map(all.map((line) => [line.id, decimalLine(line)])));
    },
  });
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
  const balance = weigher(all, 'average');
  const insurable = ({ gate }: Line): boolean => gate === null;
  const everyTurnover = turnover(() => 1);
  const insurableTurnover = turnover((line) => (insurable(line) ? 1 : 0));
  const mean = (of: (line: Line) => number): Decimal =>
    ratio(
      turnover((line) => (insurable(line) ? of(line) : 0)),
      insurableTurnover,
    );
  const share = (where: (line: Line) => boolean): Decimal =>
    ratio(
      turnover((line) => (where(line) ? 1 : 0)),
      everyTurnover,
    );
  const grades = new Set(lines.map(({ grade }) => grade));
  const defaultRates = new Map(
    [...grades].map((grade) => [grade, defaultRate(grade, book).toNumber()]),
  );
  const late = constant(book, 'overdue-days', 60).toNumber();
  const overdue = all.flatMap((line) =>
    line.overdue
      .filter(({ days }) => days > late)
      .map(({ amount }) => numberOf(amount) * line.estimates.count),
  );
  const overdueAmount = overdue.reduce((sumOf, amount) => sumOf + amount, 0);
  const balances = balance(() => 1);
  const insuredBalances = balance((line) => (insurable(line) ? 1 : 0));
  const insuredPart = (where: (line: Line) => boolean): Decimal =>
    ratio(
      balance((line) => (insurable(line) && where(line) ? 1 : 0)),
      insuredBalances,
    );
  return {
    weightedTermsDays: mean(({ termsDays }) => termsDays),
    averageDefaultRate: mean(({ grade }) => defaultRates.get(grade) ?? 0),
    overdueShare:
      overdueAmount > 0 && balances === 0
        ? decimal(1)
        : Decimal.min(1, ratio(overdueAmount, balances)),
    unagedShare: ratio(
      balance(({ aged }) => (aged ? 0 : 1)),
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
  amount: 'turnover' | 'average',
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

/** A constant of the exposure page; books that price from no worksheet measure plain balances. */
function constant(book: LoadedRateBook, row: string, without: number): Decimal {
  const page = worksheetPage(book, 'exposure');
  return page === undefined ? decimal(without) : rowValue(book, page, row);
}

function worksheetPage(book: LoadedRateBook, role: string): string | undefined {
  return book.algorithm.find(({ kind }) => kind === 'worksheet-base')?.pages?.[role];
}

/** Reads the book's constants once and measures lines in decimals with them. */
export function balancesBy(book: LoadedRateBook): (line: GatedLine) => MeasuredLine {
  const measure = measuring(book);
  return (line) => decimalLine(measure(exactLine(line)));
}

/** Reads the book's constants once and measures lines with them. */
function measuring(book: LoadedRateBook): (line: GatedLine<Units>) => Line {
  const drift = constant(book, 'drift-days', 0);
  const yearOf = shareOfYear(constant(book, 'days-in-year', 365), drift);
  const peakFactor = fractionOf(constant(book, 'peak-factor', 1));
  const baseTerms =
    worksheetPage(book, 'exposure') && yearOf(constant(book, 'base-terms-days', 0).toNumber());
  return (line) => {
    const { turnover, limit, statedPeak } = line;
    const capped = (amount: Units): Units => (limit !== null && limit < amount ? limit : amount);
    const unlimited = timesFraction(turnover, yearOf(line.termsDays));
    const averageBalance = capped(unlimited);
    const peak = statedPeak ?? timesFraction(averageBalance, peakFactor);
    const peakBalance = peak < averageBalance ? averageBalance : capped(peak);
    const count = numberOf(line.count);
    // Member by member: a spread with new members after it takes fifty times as long, for every buyer.
    return {
      id: line.id,
      path: line.path,
      traits: line.traits,
      grade: line.grade,
      graded: line.graded,
      global: line.global,
      count: line.count,
      turnover,
      termsDays: line.termsDays,
      limit,
      discretionary: line.discretionary,
      coverGap: line.coverGap,
      statedPeak,
      overdue: line.overdue,
      aged: line.aged,
      company: line.company,
      gate: line.gate,
      averageBalance,
      baseBalance: baseTerms ? capped(timesFraction(turnover, baseTerms)) : averageBalance,
      peakBalance,
      estimates: {
        count,
        turnover: numberOf(turnover) * count,
        average: numberOf(averageBalance) * count,
        unlimited: numberOf(unlimited) * count,
        peak: numberOf(peakBalance),
      },
    };
  };
}

/** The share of a year that terms and drift together are, each number of days worked out once. */
function shareOfYear(year: Decimal, drift: Decimal): (termsDays: number) => Fraction {
  const known = new Map<number, Fraction>();
  const whole = fractionOf(year);
  return (termsDays) => {
    const before = known.get(termsDays);
    if (before !== undefined) return before;
    const days = fractionOf(drift.plus(termsDays));
    const share = {
      numerator: days.numerator * whole.denominator,
      denominator: days.denominator * whole.numerator,
    };
    known.set(termsDays, share);
    return share;
  };
}
