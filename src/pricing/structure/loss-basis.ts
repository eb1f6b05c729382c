import { pricedLossUnit } from '../../actuarial/banding.js';
import { insuredShare } from '../../risk/insured-share.js';
import type { MeasuredLine } from '../../risk/risk.js';
import type { CoveredRisk, LossCover } from './resolved-structure.js';
import { rowValue } from '../../rules/read/look-up.js';
import type { Worksheet } from '../worksheet.js';
import type { LossSetting } from './loss-grid.js';
import type { BorneSource } from './borne-losses.js';
import type { LossSource } from './loss-pass.js';
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
  readonly sources: (year: KindOfYear) => readonly LossSource[];
  /** The same buyers with what is lost above their limits. */
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
  const page = book.pages[pages.severity];
  const slices = page?.shape === 'curve' ? severitySlices(page) : [];
  const scaled = shareScales(slices);
  const obligors = obligorsOf(exposure.exact.lines);
  const largest = obligors.reduce((most, { peak }) => Math.max(most, peak), 0);
  const row = (key: string): number => rowValue(book, pages.distribution, key).toNumber();
  const years = yearsOf(worksheet, row);
  return {
    slices,
    setting: {
      lossUnit: lossUnit(largest, sumOf(worksheet.expectedLosses(1))),
      variation: row('systematic-variation'),
    },
    largest,
    sources: (year) => {
      const sources: LossSource[] = [];
      forEachSource(obligors, { ...years[year], scaled, cover }, (source) => sources.push(source));
      return sources;
    },
    borne: (year) => {
      const { cycle, more } = years[year];
      const above = worksheet.expectedLosses(cycle, 'above').map((loss) => loss * more);
      const sources: BorneSource[] = [];
      forEachSource(obligors, { ...years[year], scaled, cover }, (source, members) => {
        const lines = members.map(({ index }) => index);
        const lost = sumOf(lines.map((index) => above[index] ?? 0));
        sources.push({ ...source, lines, above: lost / source.frequency });
      });
      return sources;
    },
    aboveLimits: (year) => {
      const { cycle, more } = years[year];
      return sumOf(worksheet.expectedLosses(cycle, 'above')) * more;
    },
  };
}

/** What defaults of a kind of year are like. */
interface Defaults {
  /** Factor on the default rates before their cap. */
  readonly cycle: number;
  readonly lossGivenDefault: number;
  /** Loss given default over that of an ordinary year. */
  readonly more: number;
  /** Expected loss of each line at the loss given default of an ordinary year. */
  readonly expected: readonly number[];
}

function yearsOf(
  { lossGivenDefault, expectedLosses }: Worksheet,
  row: (key: string) => number,
): Readonly<Record<KindOfYear, Defaults>> {
  const lost = lossGivenDefault.toNumber();
  const defaults = (cycle: number, lossOfDefault: number): Defaults => ({
    ...{ cycle, lossGivenDefault: lossOfDefault, more: lossOfDefault / lost },
    expected: expectedLosses(cycle),
  });
  return {
    ordinary: defaults(1, lost),
    bad: defaults(row('stress-cycle'), lost + row('stress-severity') * (1 - lost)),
  };
}

/** The most units the mean of a year's losses needs on the grid. */
const unitsOfMean = 2000;

/** The unit for the largest loss, doubled until the mean ground-up loss is no more than {@link unitsOfMean} of it. */
function lossUnit(largest: number, mean: number): number {
  let unit = largest > 0 ? pricedLossUnit(largest) : 1;
  while (unit * unitsOfMean < mean) unit *= 2;
  return unit;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** One buyer of each of these lines fails at a time, or all companies of a group together. */
interface Obligor {
  readonly peak: number;
  /** Balance within the limit, of one buyer or all companies. */
  readonly within: number;
  readonly members: readonly Member[];
}

interface Member {
  readonly index: number;
  readonly discretionary: boolean;
}

/** A group of companies while its members are found. */
interface Company {
  peak: number;
  within: number;
  readonly members: Member[];
}

/** Companies of one group are one obligor: their balances fall together. */
function obligorsOf(
  lines: readonly Pick<MeasuredLine, 'company' | 'discretionary' | 'estimates'>[],
): Obligor[] {
  const single: Obligor[] = [];
  const companies = new Map<string, Company>();
  lines.forEach(({ company, discretionary, estimates: { peak, within, count } }, index) => {
    const member = { index, discretionary };
    if (within === 0) return;
    if (company === null) single.push({ peak, within: within / count, members: [member] });
    else {
      const known = companies.get(company) ?? { peak: 0, within: 0, members: [] };
      known.peak += peak * count;
      known.within += within;
      known.members.push(member);
      companies.set(company, known);
    }
  });
  return [...single, ...companies.values()];
}

interface YearOfBuyers extends Defaults {
  readonly cover: LossCover;
  readonly scaled: (mean: number) => ScaledShares;
}

/** Hands over each obligor that can default, and its members. */
function forEachSource(
  obligors: readonly Obligor[],
  year: YearOfBuyers,
  take: (source: LossSource, members: readonly Member[]) => void,
): void {
  const { cover, expected, lossGivenDefault, more, scaled } = year;
  const [named, apart] = [false, true].map((discretionary) =>
    insuredShare(discretionary, cover).toNumber(),
  ) as [number, number];
  for (const { peak, within, members } of obligors) {
    let [loss, insured] = [0, 0];
    for (const { index, discretionary } of members) {
      const lost = expected[index] ?? 0;
      loss += lost;
      insured += lost * (discretionary ? apart : named);
    }
    if (loss === 0) continue;
    const { scale, mean } = scaled((lossGivenDefault * within) / peak);
    const frequency = (loss * more) / (peak * mean);
    take({ peak, scale, share: insured / loss, frequency }, members);
  }
}
