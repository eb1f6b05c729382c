import { concentration } from './concentration.js';
import { Decimal, decimal, roundAmount, roundEstimate, sum, timesCount } from './decimal.js';
import { mergeLines } from './merge-lines.js';
import type { Exposure, GatedLine, MeasuredLine, ResolvedCover } from './risk.js';
import { attitudeTo } from './rules/gates.js';
import { rowValue } from './rules/look-up.js';
import type { LoadedRateBook } from './rules/sealed-book.js';

/** What the exposure is measured from. */
export interface ExposureInput {
  readonly lines: readonly GatedLine[];
  /** Turnover the lines described before scaling. */
  readonly described: Decimal;
  /** Turnover left after the exclusions, in a full year. */
  readonly offered: Decimal;
  readonly months: number;
  readonly cover: ResolvedCover;
  readonly book: LoadedRateBook;
}

/**
 * Measures balances, concentration and mix of the insurable buyers, once for every step. Amounts are exact; shares
 * and weighted means are estimates in binary64, summed in canonical order and rounded like every derived operand.
 */
export function measureExposure(input: ExposureInput): Exposure {
  const { book, offered, months, described } = input;
  const measure = balancesBy(book);
  const all = mergeLines(input.lines).map(measure);
  const lines = all.filter(({ gate }) => gate === null);
  const excluded = sum(
    input.lines
      .filter(({ gate }) => gate !== null)
      .map(({ turnover, count }) => turnover.times(count)),
  );
  const left = lines.length === 0 ? decimal(0) : offered.minus(excluded);
  const annualTurnover = roundAmount(Decimal.max(0, left));
  return {
    lines,
    byId: new Map(input.lines.map((line) => [line.id, line])),
    annualTurnover,
    insurableTurnover: roundAmount(annualTurnover.times(months).dividedBy(12)),
    describedTurnover: described,
    turnoverMismatch: roundEstimate(described.dividedBy(offered).minus(1).abs().toNumber()),
    buyers: sum(lines.map(({ count }) => count)),
    averageBalance: total(lines, (line) => line.averageBalance),
    peakBalance: total(lines, (line) => line.peakBalance),
    coverGap: total(lines, (line) => line.coverGap),
    largestLimit: lines.reduce(
      (most, { limit }) => (limit ? Decimal.max(most, limit) : most),
      decimal(0),
    ),
    ...concentration(lines),
    ...mix(all, lines, input),
  };
}

function total(lines: readonly MeasuredLine[], of: (line: MeasuredLine) => Decimal): Decimal {
  return roundAmount(sum(lines.map((line) => timesCount(of(line), line.count))));
}

type Mix = Pick<
  Exposure,
  | 'weightedTermsDays'
  | 'averageDefaultRate'
  | 'overdueShare'
  | 'discretionaryShare'
  | 'restrictedCountryShare'
  | 'unlistedCountryShare'
  | 'termsBeyondMaximumShare'
>;

function mix(
  all: readonly MeasuredLine[],
  lines: readonly MeasuredLine[],
  input: ExposureInput,
): Mix {
  const { book, cover } = input;
  const turnover = weigher(all, 'turnover');
  const balance = weigher(all, 'average');
  const insurable = ({ gate }: GatedLine): boolean => gate === null;
  const everyTurnover = turnover(() => 1);
  const insurableTurnover = turnover((line) => (insurable(line) ? 1 : 0));
  const mean = (of: (line: MeasuredLine) => number): Decimal =>
    ratio(
      turnover((line) => (insurable(line) ? of(line) : 0)),
      insurableTurnover,
    );
  const share = (where: (line: MeasuredLine) => boolean): Decimal =>
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
      .map(({ amount }) => amount.toNumber() * line.estimates.count),
  );
  const overdueAmount = overdue.reduce((sumOf, amount) => sumOf + amount, 0);
  const balances = balance(() => 1);
  const discretionary = balance((line) => (insurable(line) && line.discretionary ? 1 : 0));
  return {
    weightedTermsDays: mean(({ termsDays }) => termsDays),
    averageDefaultRate: mean(({ grade }) => defaultRates.get(grade) ?? 0),
    overdueShare:
      overdueAmount > 0 && balances === 0
        ? decimal(1)
        : Decimal.min(1, ratio(overdueAmount, balances)),
    discretionaryShare: ratio(
      discretionary,
      balance((line) => (insurable(line) ? 1 : 0)),
    ),
    restrictedCountryShare: share(
      (line) => insurable(line) && attitudeTo(line.country, book) === 'restricted',
    ),
    unlistedCountryShare: share(({ gate }) => gate === 'country-not-in-book'),
    termsBeyondMaximumShare: share(
      (line) => insurable(line) && line.termsDays > cover.maximumTermsDays,
    ),
  };
}

/** Sums an amount of the lines, each weighed, in binary64 and canonical order. */
function weigher(
  lines: readonly MeasuredLine[],
  amount: 'turnover' | 'average',
): (weigh: (line: MeasuredLine) => number) => number {
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

/** Reads the book's constants once and measures lines with them. */
export function balancesBy(book: LoadedRateBook): (line: GatedLine) => MeasuredLine {
  const drift = constant(book, 'drift-days', 0);
  const year = constant(book, 'days-in-year', 365);
  const peakFactor = constant(book, 'peak-factor', 1);
  const baseTerms =
    worksheetPage(book, 'exposure') && constant(book, 'base-terms-days', 0).plus(drift);
  return (line) => {
    const capped = (amount: Decimal): Decimal =>
      line.limit?.lessThan(amount) ? line.limit : roundAmount(amount);
    const balance = (days: Decimal): Decimal => capped(line.turnover.times(days).dividedBy(year));
    const days = drift.plus(line.termsDays);
    const averageBalance = balance(days);
    const peak = line.statedPeak ?? averageBalance.times(peakFactor);
    const peakBalance = peak.lessThan(averageBalance) ? averageBalance : capped(peak);
    const count = line.count.toNumber();
    return {
      ...line,
      averageBalance,
      baseBalance: baseTerms && !baseTerms.equals(days) ? balance(baseTerms) : averageBalance,
      peakBalance,
      estimates: {
        count,
        turnover: line.turnover.toNumber() * count,
        average: averageBalance.toNumber() * count,
        peak: peakBalance.toNumber(),
      },
    };
  };
}
