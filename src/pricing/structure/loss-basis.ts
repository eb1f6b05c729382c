import { pricedLossUnit } from '../../actuarial/banding.js';
import { insuredShare } from '../../risk/insured-share.js';
import type { MeasuredLine } from '../../risk/risk.js';
import type { CoveredRisk, LossCover } from './resolved-structure.js';
import { rowValue } from '../../rules/read/look-up.js';
import type { Worksheet } from '../worksheet.js';
import type { LossSetting } from './loss-grid.js';
import type { LossSource } from './loss-pass.js';
import { meanShare, severitySlices, type SeveritySlice } from './severity-slices.js';

/** The pages the loss distribution is made from. */
export interface LossPages {
  /** Distribution function of the share of the peak balance that is lost. */
  readonly severity: string;
  /** Rows `systematic-variation`, `stress-cycle` and `tail-level`. */
  readonly distribution: string;
}

/** What losses are made from, whatever the terms of cover. */
export interface LossBasis {
  readonly slices: readonly SeveritySlice[];
  readonly setting: LossSetting;
  /** Largest peak balance. */
  readonly largest: number;
  /**
   * The buyers with default rates times `cycle`. A buyer's losses happen with frequency `expected loss / (peak balance
   * x mean share lost)`, so that the expected loss of the worksheet stays.
   */
  readonly sources: (cycle: number) => readonly LossSource[];
}

/**
 * Severity, grid and buyers of a risk. The grid is that of the largest peak balance, whatever the cover, so that covers
 * stay comparable.
 */
export function lossBasis(risk: CoveredRisk, worksheet: Worksheet, pages: LossPages): LossBasis {
  const { book, exposure, cover } = risk;
  const page = book.pages[pages.severity];
  const slices = page?.shape === 'curve' ? severitySlices(page) : [];
  const obligors = obligorsOf(exposure.exact.lines);
  const largest = obligors.reduce((most, { peak }) => Math.max(most, peak), 0);
  const scale = 1 / meanShare(slices);
  return {
    slices,
    setting: {
      lossUnit: largest > 0 ? pricedLossUnit(largest) : 1,
      variation: rowValue(book, pages.distribution, 'systematic-variation').toNumber(),
    },
    largest,
    sources: (cycle) =>
      sourcesOf(obligors, cover, { expected: worksheet.expectedLosses(cycle), scale }),
  };
}

/** One buyer of each of these lines fails at a time, or all companies of a group together. */
interface Obligor {
  readonly peak: number;
  readonly members: readonly { readonly index: number; readonly discretionary: boolean }[];
}

/** Companies of one group are one obligor: their peak balances fall together. */
function obligorsOf(
  lines: readonly Pick<MeasuredLine, 'company' | 'discretionary' | 'estimates'>[],
): Obligor[] {
  const single: Obligor[] = [];
  const companies = new Map<string, Obligor>();
  lines.forEach(({ company, discretionary, estimates: { peak, count } }, index) => {
    const member = { index, discretionary };
    if (peak === 0) return;
    if (company === null) single.push({ peak, members: [member] });
    else {
      const known = companies.get(company) ?? { peak: 0, members: [] };
      companies.set(company, {
        peak: known.peak + peak * count,
        members: [...known.members, member],
      });
    }
  });
  return [...single, ...companies.values()];
}

function sourcesOf(
  obligors: readonly Obligor[],
  cover: LossCover,
  { expected, scale }: { readonly expected: readonly number[]; readonly scale: number },
): LossSource[] {
  const [named, apart] = [false, true].map((discretionary) =>
    insuredShare(discretionary, cover).toNumber(),
  ) as [number, number];
  return obligors.map(({ peak, members }) => {
    let [loss, insured] = [0, 0];
    for (const { index, discretionary } of members) {
      loss += expected[index] ?? 0;
      insured += (expected[index] ?? 0) * (discretionary ? apart : named);
    }
    return { peak, share: loss === 0 ? named : insured / loss, frequency: (loss * scale) / peak };
  });
}
