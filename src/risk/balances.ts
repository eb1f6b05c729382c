import { type Decimal, decimal } from '../values/decimal.js';
import { decimalLine, exactLine } from './decimal-lines.js';
import { byLedger, byTerms, type ByTheBooks } from './ledger-scale.js';
import { type WithinLimit, withinLimitBy } from './limit-curve.js';
import { type PaymentRecord, paymentRecordBy } from './payment-record.js';
import { type LineColumns, lineColumns } from './line-columns.js';
import { measuredLine } from './measured-line.js';
import type { GatedLine, MeasuredLine } from './risk.js';
import { lookUp, rowValue } from '../rules/read/look-up.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import {
  type Fraction,
  fraction,
  fractionOf,
  less,
  numberOf,
  oneInUnits,
  plus,
  timesFraction,
  timesUnits,
  type Units,
} from '../values/units.js';

/** A page of the worksheet of a book; undefined for a book that prices from none. */
export function worksheetPage(book: LoadedRateBook, role: string): string | undefined {
  return compiled(book, worksheetPages)[role];
}

function worksheetPages(book: LoadedRateBook): Readonly<Record<string, string>> {
  return book.algorithm.find(({ kind }) => kind === 'worksheet-base')?.pages ?? {};
}

/** A constant of the exposure page; books that price from no worksheet measure plain balances. */
export function exposureConstant(book: LoadedRateBook, row: string, without: number): Decimal {
  const page = worksheetPage(book, 'exposure');
  return page === undefined ? decimal(without) : rowValue(book, page, row);
}

/** What a line owes in the ordinary course: as stated, else by its terms and the book's days in a year. */
export function normalBalanceBy(
  book: LoadedRateBook,
): (line: Pick<GatedLine<Units>, 'turnover' | 'termsDays' | 'statedBalance'>) => Units {
  const owedFor = daysOwed(exposureConstant(book, 'days-in-year', 365));
  return ({ turnover, termsDays, statedBalance }) => statedBalance ?? owedFor(turnover, termsDays);
}

/**
 * Measures lines as what they owe by the seller's books, where days sales outstanding are stated for the ledger as a
 * whole; by their terms where they are not.
 */
export function measured(
  lines: readonly GatedLine<Units>[],
  book: LoadedRateBook,
  daysSalesOutstanding: number | null,
): LineColumns {
  const { owedFor } = compiled(book, reckoningOf);
  const agreed = lines.map(({ turnover, termsDays }) => owedFor(turnover, termsDays));
  const books =
    daysSalesOutstanding === null
      ? byTerms
      : byLedger({ lines, agreed }, daysSalesOutstanding, owedFor);
  const columns = lineColumns(lines);
  const measure = measuring(book, books, columns);
  for (let place = 0; place < lines.length; place += 1)
    measure(lines[place] as GatedLine<Units>, agreed[place] as Units, place);
  return columns;
}

/** Reads the book's constants once and measures lines in decimals with them. */
export function balancesBy(book: LoadedRateBook): (line: GatedLine) => MeasuredLine {
  const { owedFor } = compiled(book, reckoningOf);
  return (line) => {
    const exact = exactLine(line);
    const columns = lineColumns([exact]);
    measuring(book, byTerms, columns)(exact, owedFor(exact.turnover, exact.termsDays), 0);
    return decimalLine(measuredLine(exact, columns, 0));
  };
}

/** How the balances of a buyer are worked out, its numbers read from the book once. */
interface Reckoning {
  readonly owedFor: (turnover: Units, days: number) => Units;
  readonly drift: (turnover: Units) => Units;
  readonly peak: (balance: Units) => Units;
  /** Null for a book that prices from no worksheet. */
  readonly baseTerms: number | null;
  /** The limit taken where none is named. */
  readonly unnamed: (balance: Units) => Units | null;
  readonly within: WithinLimit;
  readonly normalWithin: WithinLimit;
  /** What of a balance by terms counts where less is stated. */
  readonly counted: (agreed: Units, stated: Units) => Units;
  readonly record: PaymentRecord;
}

/**
 * Reads the book's constants once and measures lines with them. What is owed by the books is told; what a buyer owes when
 * it fails is reckoned from its stated balance, else from its terms or, where the books say less, from these: what the
 * books say beyond terms is late, which drift and payment record hold already. What is stated below terms counts as far
 * as the book says. Nobody insures a buyer without a limit:
 * where none is named yet, it is taken to be as many balances as the book says, and none at all where it does not say.
 */
function measuring(
  book: LoadedRateBook,
  books: ByTheBooks,
  columns: LineColumns,
): (line: GatedLine<Units>, agreed: Units, place: number) => void {
  const reckoning = compiled(book, reckoningOf);
  const { owedFor, drift, peak, baseTerms, unnamed, counted, within, normalWithin, record } =
    reckoning;
  const { normalBalance, withinLimit, baseWithinLimit, aboveLimit, peakBalance } = columns;
  const { estimates, records } = columns;
  return (line, agreed, place) => {
    const { turnover, limit, termsDays, statedBalance } = line;
    const normal = statedBalance ?? books(turnover, agreed);
    const ordinary = statedBalance ?? lesser(agreed, normal);
    const run = drift(turnover);
    const owing = ordinary < agreed ? counted(agreed, ordinary) : ordinary;
    const balance = plus(owing, run);
    const held = within(balance, limit ?? unnamed(balance));
    const agreedAtBase =
      baseTerms === null || baseTerms === termsDays ? agreed : owedFor(turnover, baseTerms);
    const base = plus(
      owing === agreed ? agreedAtBase : larger(0, less(plus(agreedAtBase, owing), agreed)),
      run,
    );
    const highest = larger(held, line.statedPeak ?? peak(balance));
    const most = limit === null ? highest : lesser(limit, highest);
    const above = limit === null ? 0 : less(ordinary, normalWithin(ordinary, limit));
    if (!line.publicBuyer && line.overdue.length > 0)
      records.set(place, record(line, agreedAtBase));
    normalBalance[place] = normal;
    withinLimit[place] = held;
    baseWithinLimit[place] = base === balance ? held : within(base, limit ?? unnamed(base));
    aboveLimit[place] = above;
    peakBalance[place] = most;
    const count = line.count === oneInUnits ? 1 : numberOf(line.count);
    estimates.count[place] = count;
    estimates.turnover[place] = numberOf(turnover) * count;
    estimates.normal[place] = numberOf(ordinary) * count;
    estimates.agreed[place] = numberOf(agreed) * count;
    estimates.within[place] = numberOf(held) * count;
    estimates.above[place] = numberOf(above) * count;
    estimates.peak[place] = numberOf(most);
  };
}

function reckoningOf(book: LoadedRateBook): Reckoning {
  const year = exposureConstant(book, 'days-in-year', 365);
  const drift = shareOf(exposureConstant(book, 'drift-days', 0), year);
  const peakFactor = fractionOf(exposureConstant(book, 'peak-factor', 1));
  const use = worksheetPage(book, 'limit-use');
  return {
    owedFor: daysOwed(year),
    drift: (turnover) => timesFraction(turnover, drift),
    peak: (balance) => timesFraction(balance, peakFactor),
    baseTerms:
      worksheetPage(book, 'exposure') === undefined
        ? null
        : exposureConstant(book, 'base-terms-days', 0).toNumber(),
    unnamed: unnamedLimitBy(book),
    within: withinLimitBy(book, use),
    normalWithin: withinLimitBy(book, worksheetPage(book, 'normal-limit-use') ?? use),
    counted: countedBy(book),
    record: paymentRecordBy(book, worksheetPage(book, 'payment-record')),
  };
}

/** Buyers who pay before their terms are out may stop to: balances below terms count down to what the book says. */
function countedBy(book: LoadedRateBook): Reckoning['counted'] {
  const page = worksheetPage(book, 'early-payment');
  if (page === undefined) return (_agreed, stated) => stated;
  const share = withinLimitBy(book, page);
  return (agreed, stated) => share(agreed, stated);
}

function unnamedLimitBy(book: LoadedRateBook): Reckoning['unnamed'] {
  const page = worksheetPage(book, 'exposure');
  const row = page === undefined ? undefined : lookUp(book, page, 'unnamed-limit');
  if (row === undefined) return () => null;
  const times = fractionOf(row.value);
  return (balance) => timesFraction(balance, times);
}

/** Turnover of a number of days; the share of a year of each number is worked out once. */
function daysOwed(year: Decimal): Reckoning['owedFor'] {
  const known = new Map<number, Fraction>();
  return (turnover, days) => {
    const share = known.get(days) ?? shareOf(decimal(days), year);
    known.set(days, share);
    return timesFraction(turnover, share);
  };
}

function shareOf(part: Decimal, whole: Decimal): Fraction {
  const [one, other] = [fractionOf(part), fractionOf(whole)];
  return fraction(
    timesUnits(one.numerator, other.denominator),
    timesUnits(one.denominator, other.numerator),
  );
}

function larger(one: Units, other: Units): Units {
  return one > other ? one : other;
}

function lesser(one: Units, other: Units): Units {
  return one < other ? one : other;
}
