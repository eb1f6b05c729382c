import { exposureConstant, measured, worksheetPage } from './balances.js';
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
import { unitTotal } from '../values/unit-total.js';
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
  const all = measured(merged, book, input.daysSalesOutstanding);
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
  let inDecimals: Exposure['lines'] | undefined;
  let byId: Exposure['byId'] | undefined;
  return Object.freeze({
    ...measures,
    exact: exactLines(lines, all),
    get lines() {
      return (inDecimals ??= lines.map((line) => decimalLine(line)));
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
  const sum = unitTotal();
  for (const line of lines) sum.add(of(line), line.count);
  return decimalOf(divideHalfUp(sum.value(), oneInUnits));
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
  const { book } = input;
  const sums = sumsOf(all, defaultRates(lines, book), input);
  const { turnover, agreed, within } = sums;
  return {
    weightedTermsDays: ratio(sums.termsDays, turnover.insurable),
    averageDefaultRate: ratio(sums.defaults, turnover.graded),
    overdueShare:
      sums.overdue > 0 && agreed.every === 0
        ? decimal(1)
        : Decimal.min(1, ratio(sums.overdue, agreed.every)),
    // Where nothing is owed in the ordinary course, turnover weighs.
    unagedShare:
      agreed.every === 0
        ? ratio(turnover.unaged, turnover.every)
        : ratio(agreed.unaged, agreed.every),
    ungradedShare: ratio(within.ungraded, within.insurable),
    discretionaryShare: ratio(within.discretionary, within.insurable),
    restrictedCountryShare: ratio(turnover.restricted, turnover.every),
    unlistedCountryShare: ratio(turnover.unlisted, turnover.every),
    termsBeyondMaximumShare: ratio(turnover.beyondTerms, turnover.every),
  };
}

/** Sums over the lines in binary64 and canonical order, in one look at each. */
function sumsOf(
  all: readonly Line[],
  rates: ReadonlyMap<string, number>,
  { book, cover }: ExposureInput,
) {
  const late = exposureConstant(book, 'overdue-days', 60).toNumber();
  const turnover = { every: 0, insurable: 0, graded: 0, unaged: 0 };
  const parts = { restricted: 0, unlisted: 0, beyondTerms: 0 };
  const within = { insurable: 0, ungraded: 0, discretionary: 0 };
  const agreed = { every: 0, unaged: 0 };
  let [termsDays, defaults, overdue] = [0, 0, 0];
  for (const line of all) {
    const { estimates: of, gate } = line;
    turnover.every += of.turnover;
    agreed.every += of.agreed;
    if (!line.aged) {
      turnover.unaged += of.turnover;
      agreed.unaged += of.agreed;
    }
    for (const { days, amount } of line.overdue)
      if (days > late) overdue += numberOf(amount) * of.count;
    if (gate === 'country-not-in-book') parts.unlisted += of.turnover;
    if (gate !== null) continue;
    turnover.insurable += of.turnover;
    within.insurable += of.within;
    termsDays += of.turnover * line.termsDays;
    if (!line.publicBuyer) {
      turnover.graded += of.turnover;
      defaults += of.turnover * (rates.get(line.grade) ?? 0);
    }
    if (!line.graded) within.ungraded += of.within;
    if (line.discretionary) within.discretionary += of.within;
    if (attitudeTo(line.traits.country, book) === 'restricted') parts.restricted += of.turnover;
    if (line.termsDays > cover.maximumTermsDays) parts.beyondTerms += of.turnover;
  }
  return { turnover: { ...turnover, ...parts }, within, agreed, termsDays, defaults, overdue };
}

/** Default rates of the grades there are. */
function defaultRates(lines: readonly Line[], book: LoadedRateBook): ReadonlyMap<string, number> {
  const grades = new Set(lines.map(({ grade }) => grade));
  return new Map([...grades].map((grade) => [grade, defaultRate(grade, book).toNumber()]));
}

function ratio(part: number, whole: number): Decimal {
  return whole === 0 ? decimal(0) : roundEstimate(part / whole);
}

/** Default rate of a grade in a year, before relativities; zero for a book that prices from no worksheet. */
function defaultRate(grade: string, book: LoadedRateBook): Decimal {
  const page = worksheetPage(book, 'default-rate');
  return page === undefined ? decimal(0) : rowValue(book, page, grade);
}
