import { onceIn } from '../../values/once.js';
import { insuredShare } from '../../risk/insured-share.js';
import { noCompany } from '../../risk/line-columns.js';
import type { ExactLines } from '../../risk/risk.js';
import type { CoveredRisk, LossCover } from './resolved-structure.js';
import { rowValue } from '../../rules/read/look-up.js';
import { compiled, type LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Worksheet } from '../worksheet.js';
import { gridUnit, type LossSetting } from './loss-grid.js';
import type { BorneSource } from './borne-losses.js';
import { firstOf, type LossColumns, lossColumns, sourceAt, writeSource } from './loss-columns.js';
import { severitySlices, type SeveritySlice } from './severity-slices.js';
import { shareScales, type ScaledShares } from './share-scale.js';

/** The pages the loss distribution is made from. */
export interface LossPages {
  /** Distribution function of the share of the peak balance that is lost. */
  readonly severity: string;
  /** Rows `systematic-variation`, `stress-cycle`, `stress-severity` and `tail-level`. */
  readonly distribution: string;
}

/** A year as it is to be expected, or a bad one: the stress case. */
export type KindOfYear = 'ordinary' | 'bad';

/** What losses are made from, whatever the terms of cover. */
export interface LossBasis {
  readonly slices: readonly SeveritySlice[];
  readonly setting: LossSetting;
  /** Largest peak balance within a limit: the most one loss can be. */
  readonly largest: number;
  /** The buyers of a year, one after another. */
  readonly sources: (year: KindOfYear) => LossColumns;
  /** The same buyers one by one, with what is lost above their limits. */
  readonly borne: (year: KindOfYear) => readonly BorneSource[];
  /** What is expected to be lost of balances above the limits. */
  readonly aboveLimits: (year: KindOfYear) => number;
}

/**
 * Severity, grid and buyers of a risk. A buyer that defaults costs `loss given default x balance within the limit` on
 * average, spread as the page says and never more than its peak balance within the limit; so it defaults as often as
 * the worksheet has it, and the expected loss of the worksheet stays. In a bad year default rates are higher, and of
 * what an ordinary default leaves a share is lost as well. The grid is the same whatever the cover, so that covers stay
 * comparable: as fine as the largest peak balance asks, but no finer than the mean of all losses needs.
 */
export function lossBasis(risk: CoveredRisk, worksheet: Worksheet, pages: LossPages): LossBasis {
  const { book, exposure, cover } = risk;
  const { slices, scaled } = severityOf(book, pages.severity);
  const obligors = obligorsOf(exposure.exact);
  const largest = largestOf(obligors.peaks);
  const row = (key: string): number => rowValue(book, pages.distribution, key).toNumber();
  const years = yearsOf(worksheet, row);
  return {
    slices,
    setting: {
      lossUnit: gridUnit(largest, sumOf(worksheet.expectedLosses(1))),
      variation: row('systematic-variation'),
    },
    largest,
    sources: (year) => sourcesOf(obligors, { year: years[year], scaled, cover }).columns,
    borne: (year) => {
      const { cycle, more } = years[year];
      const above = worksheet.expectedLosses(cycle, 'above').map((loss) => loss * more);
      const { columns, places } = sourcesOf(obligors, { year: years[year], scaled, cover });
      return places.map((place, index) => {
        const lines = membersOf(obligors, place);
        const source = sourceAt(columns, index);
        const lost = sumOf(lines.map((line) => above[line] ?? 0));
        return { ...source, lines, above: lost / source.frequency };
      });
    },
    aboveLimits: (year) => {
      const { cycle, more } = years[year];
      return sumOf(worksheet.expectedLosses(cycle, 'above')) * more;
    },
  };
}

/** A severity page as slices, and how they are scaled. */
interface Severity {
  readonly slices: readonly SeveritySlice[];
  readonly scaled: (mean: number) => ScaledShares;
}

/** Made once for a loaded book. */
function severityOf(book: LoadedRateBook, id: string): Severity {
  return onceIn(compiled(book, noSeverities), id, () => {
    const page = book.pages[id];
    const slices = page?.shape === 'curve' ? severitySlices(page) : [];
    return { slices, scaled: shareScales(slices) };
  });
}

function noSeverities(): Map<string, Severity> {
  return new Map();
}

/** What defaults of a kind of year are like. */
interface Defaults {
  /** Factor on the default rates before their cap. */
  readonly cycle: number;
  readonly lossGivenDefault: number;
  /** Loss given default over that of an ordinary year. */
  readonly more: number;
  /** Expected loss of each line at the loss given default of an ordinary year. */
  readonly expected: () => Float64Array;
}

function yearsOf(
  { lossGivenDefault, expectedLosses }: Worksheet,
  row: (key: string) => number,
): Readonly<Record<KindOfYear, Defaults>> {
  const lost = lossGivenDefault.toNumber();
  const defaults = (cycle: number, lossOfDefault: number): Defaults => ({
    cycle,
    lossGivenDefault: lossOfDefault,
    more: lossOfDefault / lost,
    expected: () => expectedLosses(cycle),
  });
  return {
    ordinary: defaults(1, lost),
    bad: defaults(row('stress-cycle'), lost + row('stress-severity') * (1 - lost)),
  };
}

function sumOf(numbers: ArrayLike<number>): number {
  let all = 0;
  for (let place = 0; place < numbers.length; place += 1) all += numbers[place] as number;
  return all;
}

function largestOf(numbers: Float64Array): number {
  let most = 0;
  for (let place = 0; place < numbers.length; place += 1)
    most = Math.max(most, numbers[place] as number);
  return most;
}

/**
 * What fails at a time: one buyer of a line, or all companies of a group together. In columns, for objects of a hundred
 * thousand buyers take longer to make than what is reckoned of them.
 */
interface Obligors {
  readonly peaks: Float64Array;
  /** Balance within the limit, of one buyer or all companies. */
  readonly within: Float64Array;
  /** The only line of each obligor, by its place; groups of companies come behind these. */
  readonly single: Int32Array;
  readonly groups: readonly Pick<Company, 'members'>[];
  readonly lines: ExactLines['merged'];
}

/** A group of companies while its members are found. */
interface Company {
  peak: number;
  within: number;
  readonly members: number[];
}

/** Companies of one group are one obligor: their balances fall together. */
function obligorsOf({
  merged: lines,
  columns: { estimates, companies },
}: Pick<ExactLines, 'merged' | 'columns'>): Obligors {
  const byNumber = new Array<Company | undefined>(companies.number);
  const groups: Company[] = [];
  const single = new Int32Array(lines.length);
  let singles = 0;
  for (let place = 0; place < lines.length; place += 1) {
    const within = estimates.within[place] as number;
    if (within === 0) continue;
    const company = companies.of[place] as number;
    if (company === noCompany) {
      single[singles] = place;
      singles += 1;
      continue;
    }
    const known = (byNumber[company] ??= { peak: 0, within: 0, members: [] });
    if (known.members.length === 0) groups.push(known);
    known.peak += (estimates.peak[place] as number) * (estimates.count[place] as number);
    known.within += within;
    known.members.push(place);
  }
  const peaks = new Float64Array(singles + groups.length);
  const withinLimits = new Float64Array(peaks.length);
  for (let place = 0; place < singles; place += 1) {
    const line = single[place] as number;
    peaks[place] = estimates.peak[line] as number;
    withinLimits[place] = (estimates.within[line] as number) / (estimates.count[line] as number);
  }
  groups.forEach(({ peak, within }, index) => {
    peaks[singles + index] = peak;
    withinLimits[singles + index] = within;
  });
  return { peaks, within: withinLimits, single: single.subarray(0, singles), groups, lines };
}

/** Places of the lines of an obligor. */
function membersOf({ single, groups }: Obligors, place: number): readonly number[] {
  const only = single[place];
  return only === undefined ? (groups[place - single.length]?.members ?? []) : [only];
}

interface YearOfBuyers {
  readonly year: Defaults;
  readonly cover: LossCover;
  readonly scaled: (mean: number) => ScaledShares;
}

/** The obligors that can default, in columns, with the place of each among all. */
function sourcesOf(
  obligors: Obligors,
  { year, scaled, cover }: YearOfBuyers,
): { readonly columns: LossColumns; readonly places: readonly number[] } {
  const { lossGivenDefault, more } = year;
  const expected = year.expected();
  const { peaks, within, lines, single, groups } = obligors;
  const [named, apart] = [false, true].map((discretionary) =>
    insuredShare(discretionary, cover).toNumber(),
  ) as [number, number];
  const columns = lossColumns(peaks.length);
  const places: number[] = [];
  const sums = new Float64Array(2);
  const add = (index: number): void => {
    const lost = expected[index] as number;
    sums[0] = (sums[0] as number) + lost;
    sums[1] = (sums[1] as number) + lost * (lines[index]?.discretionary === true ? apart : named);
  };
  for (let place = 0; place < peaks.length; place += 1) {
    sums.fill(0);
    const only = single[place];
    if (only === undefined) groups[place - single.length]?.members.forEach(add);
    else add(only);
    const [loss, insured] = [sums[0] as number, sums[1] as number];
    if (loss === 0) continue;
    const peak = peaks[place] as number;
    const { scale, mean } = scaled((lossGivenDefault * (within[place] as number)) / peak);
    const frequency = (loss * more) / (peak * mean);
    writeSource(columns, places.length, { peak, scale, share: insured / loss, frequency });
    places.push(place);
  }
  return { columns: firstOf(columns, places.length), places };
}
