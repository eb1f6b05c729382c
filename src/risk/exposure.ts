import { exposureConstant, measured, worksheetPage } from './balances.js';
import { concentration } from './concentration.js';
import { Decimal, decimal, roundAmount, roundEstimate } from '../values/decimal.js';
import { decimalLine } from './decimal-lines.js';
import { columnsAt, type LineColumns } from './line-columns.js';
import { measuredLine } from './measured-line.js';
import { mergeLines } from './merge-lines.js';
import type { Exposure, GatedLine } from './risk.js';
import { attitudeBy, type LineCover } from './gates.js';
import { rowValue } from '../rules/read/look-up.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { UnitTotal } from '../values/unit-total.js';
import { decimalOf, numberOf, oneInUnits, type Units } from '../values/units.js';

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
  const all = { lines: merged, columns: measured(merged, book, input.daysSalesOutstanding) };
  const kept = insurableOf(all);
  const { lines, columns } = kept;
  const excluded = new UnitTotal();
  for (const { gate, turnover, count } of input.lines)
    if (gate !== null) excluded.add(turnover, count);
  const left = lines.length === 0 ? decimal(0) : offered.minus(excluded.decimal());
  const annualTurnover = roundAmount(Decimal.max(0, left));
  const measures = {
    annualTurnover,
    insurableTurnover: roundAmount(annualTurnover.times(months).dividedBy(12)),
    describedTurnover: described,
    turnoverMismatch: roundEstimate(described.dividedBy(offered).minus(1).abs().toNumber()),
    ...stated(lines),
    normalBalance: total(lines, columns.normalBalance),
    withinLimits: total(lines, columns.withinLimit),
    peakBalance: total(lines, columns.peakBalance),
    ...concentration(columns),
    ...mix(all, kept, input),
  };
  return withLines(measures, kept, input.lines);
}

type Line = GatedLine<Units>;

/** Lines with what they owe, each at the same place. */
interface Measured {
  readonly lines: readonly Line[];
  readonly columns: LineColumns;
}

function insurableOf({ lines, columns }: Measured): Measured {
  const places: number[] = [];
  for (let place = 0; place < lines.length; place += 1)
    if (lines[place]?.gate === null) places.push(place);
  if (places.length === lines.length) return { lines, columns };
  const kept = places.map((place) => lines[place] as Line);
  return { lines: kept, columns: columnsAt(columns, kept, places) };
}

/** Measures with their lines, as objects and in decimals too for who looks: few steps do, and they take long to make. */
function withLines(
  measures: Omit<Exposure, 'lines' | 'byId' | 'exact'>,
  measuredLines: Measured,
  all: readonly Line[],
): Exposure {
  return Object.freeze(Object.assign(new Lines(exactLines(measuredLines, all), all), measures));
}

/** The lines of an exposure. In a class, for records with getters of their own have each a shape of its own. */
class Lines implements Pick<Exposure, 'lines' | 'byId' | 'exact'> {
  readonly exact: Exposure['exact'];
  readonly #all: readonly Line[];
  #lines: Exposure['lines'] | undefined;
  #byId: Exposure['byId'] | undefined;

  constructor(exact: Exposure['exact'], all: readonly Line[]) {
    this.exact = exact;
    this.#all = all;
  }

  get lines(): Exposure['lines'] {
    return (this.#lines ??= this.exact.lines.map((line) => decimalLine(line)));
  }

  get byId(): Exposure['byId'] {
    return (this.#byId ??= new Map(this.#all.map((line) => [line.id, decimalLine(line)])));
  }
}

function exactLines({ lines, columns }: Measured, all: readonly Line[]): Exposure['exact'] {
  let made: Exposure['exact']['lines'] | undefined;
  let byId: Exposure['exact']['byId'] | undefined;
  return {
    merged: lines,
    columns,
    each: all,
    get lines() {
      return (made ??= lines.map((line, place) => measuredLine(line, columns, place)));
    },
    get byId() {
      return (byId ??= new Map(all.map((line) => [line.id, line])));
    },
  };
}

/** What the lines state of all their buyers. */
function stated(lines: readonly Line[]): Pick<Exposure, 'buyers' | 'coverGap' | 'largestLimit'> {
  const [buyers, coverGap] = [new UnitTotal(), new UnitTotal()];
  let largest: Units = 0;
  for (const line of lines) {
    const { count, limit } = line;
    buyers.add(count, oneInUnits);
    if (line.coverGap !== 0) coverGap.add(line.coverGap, count);
    if (limit !== null && limit > largest) largest = limit;
  }
  return {
    buyers: buyers.decimal(),
    coverGap: amountOf(coverGap),
    largestLimit: decimalOf(largest),
  };
}

function total(lines: readonly Line[], amounts: readonly Units[]): Decimal {
  const sum = new UnitTotal();
  for (let place = 0; place < lines.length; place += 1)
    sum.add(amounts[place] as Units, (lines[place] as Line).count);
  return amountOf(sum);
}

function amountOf(sum: UnitTotal): Decimal {
  return decimalOf(sum.amount());
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

function mix(all: Measured, kept: Measured, input: ExposureInput): Mix {
  const sums = sumsOf(all, defaultRates(kept.lines, input.book), input);
  const { turnover, parts, agreed, within } = sums;
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
    restrictedCountryShare: ratio(parts.restricted, turnover.every),
    unlistedCountryShare: ratio(parts.unlisted, turnover.every),
    termsBeyondMaximumShare: ratio(parts.beyondTerms, turnover.every),
  };
}

/** Sums over the lines in binary64 and canonical order, in one look at each. */
function sumsOf(
  { lines, columns: { estimates } }: Measured,
  rates: ReadonlyMap<string, number>,
  { book, cover }: ExposureInput,
) {
  const late = exposureConstant(book, 'overdue-days', 60).toNumber();
  const attitude = attitudeBy(book);
  const turnover = { every: 0, insurable: 0, graded: 0, unaged: 0 };
  const parts = { restricted: 0, unlisted: 0, beyondTerms: 0 };
  const within = { insurable: 0, ungraded: 0, discretionary: 0 };
  const agreed = { every: 0, unaged: 0 };
  let [termsDays, defaults, overdue] = [0, 0, 0];
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] as Line;
    const { gate } = line;
    const sold = estimates.turnover[place] as number;
    const owed = estimates.agreed[place] as number;
    const held = estimates.within[place] as number;
    turnover.every += sold;
    agreed.every += owed;
    if (!line.aged) {
      turnover.unaged += sold;
      agreed.unaged += owed;
    }
    if (line.overdue.length > 0)
      for (const { days, amount } of line.overdue)
        if (days > late) overdue += numberOf(amount) * (estimates.count[place] as number);
    if (gate === 'country-not-in-book') parts.unlisted += sold;
    if (gate !== null) continue;
    turnover.insurable += sold;
    within.insurable += held;
    termsDays += sold * line.termsDays;
    if (!line.publicBuyer) {
      turnover.graded += sold;
      defaults += sold * (rates.get(line.grade) ?? 0);
    }
    if (!line.graded) within.ungraded += held;
    if (line.discretionary) within.discretionary += held;
    if (attitude(line.traits.country) === 'restricted') parts.restricted += sold;
    if (line.termsDays > cover.maximumTermsDays) parts.beyondTerms += sold;
  }
  return { turnover, parts, within, agreed, termsDays, defaults, overdue };
}

/** Default rates of the grades there are. */
function defaultRates(lines: readonly Line[], book: LoadedRateBook): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const { grade } of lines)
    if (!rates.has(grade)) rates.set(grade, defaultRate(grade, book).toNumber());
  return rates;
}

function ratio(part: number, whole: number): Decimal {
  return whole === 0 ? decimal(0) : roundEstimate(part / whole);
}

/** Default rate of a grade in a year, before relativities; zero for a book that prices from no worksheet. */
function defaultRate(grade: string, book: LoadedRateBook): Decimal {
  const page = worksheetPage(book, 'default-rate');
  return page === undefined ? decimal(0) : rowValue(book, page, grade);
}
