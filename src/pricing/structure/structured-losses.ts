import { pricedLossUnit } from '../../actuarial/banding.js';
import type { Reach } from '../../actuarial/extent.js';
import type { LossDistribution } from '../../actuarial/loss-distribution.js';
import { decimal } from '../../decimal.js';
import { insuredShare } from '../../insured-share.js';
import type { MeasuredLine, ResolvedCover, Risk } from '../../risk.js';
import { rowValue } from '../../rules/look-up.js';
import type { Worksheet } from '../worksheet.js';
import { lossGrid, type LossSetting } from './loss-grid.js';
import { type LossPass, type LossSource, passLosses } from './loss-pass.js';
import { type ResolvedStructure, structureOf } from './resolved-structure.js';
import { meanShare, severitySlices, type SeveritySlice } from './severity-slices.js';

/** The pages the loss distribution is made from. */
export interface LossPages {
  /** Distribution function of the share of the peak balance that is lost. */
  readonly severity: string;
  /** Rows `systematic-variation`, `stress-cycle` and `tail-level`. */
  readonly distribution: string;
}

/** Losses of the period as they pass the terms of cover, in the present or in the stress case. */
export interface CaseOfLosses extends LossPass {
  /** The year's losses after the terms on each loss, before the terms on the year; its mean is `perLoss`. */
  readonly distribution: LossDistribution;
}

/** The losses of a risk under its cover, in the present and in the stress case. */
export interface StructuredLosses {
  readonly structure: ResolvedStructure;
  readonly present: CaseOfLosses;
  /** Default rates times the book's cycle factor: a bad year. */
  readonly stress: CaseOfLosses;
  /** The present losses without the loss experience: from these the steps read what a term on the year is worth. */
  readonly manual: CaseOfLosses;
  readonly tailLevel: number;
  /** Relativity of the loss experience. */
  readonly experience: number;
}

/** What the steps since the worksheet make of the expected loss. */
export interface LossLevel {
  /** Product of credit control and the pages before the structure. */
  readonly manual: number;
  /** Relativity of the loss experience. */
  readonly experience: number;
  /** The product of both, in the order of the steps. */
  readonly whole: number;
}

/**
 * The year's losses under the cover. A buyer's losses happen with frequency `expected loss / (peak balance x mean
 * share lost)`, so that the expected loss of the worksheet stays; `level` is what the steps since the worksheet say
 * of it: credit control, the pages before the structure and the loss experience. The experience compares losses under
 * this same structure, so what a term on the year is worth is read from the losses of the manual, without it. The grid
 * is that of the largest peak balance, whatever the cover, so that covers stay comparable.
 */
export function structuredLosses(
  risk: Risk,
  worksheet: Worksheet,
  { pages, level }: { readonly pages: LossPages; readonly level: LossLevel },
): StructuredLosses {
  const row = (key: string): number => rowValue(risk.book, pages.distribution, key).toNumber();
  const basis = lossBasis(risk, worksheet, pages);
  const structure = structureOf(risk);
  const tailLevel = row('tail-level');
  const reach = { band: bandsAsked(structure, basis), level: tailLevel };
  const caseAt = (cycle: number, of: number): CaseOfLosses =>
    lossCase(basis.sources(cycle, of), basis, { structure, reach });
  const { whole, experience } = level;
  const [present, stress] = [caseAt(1, whole), caseAt(row('stress-cycle'), whole)];
  const manual = actsOnYear(risk) && experience !== 1 ? caseAt(1, level.manual) : present;
  return { structure, present, stress, manual, tailLevel, experience };
}
/** True when a term acts on the year's losses together; terms on each loss are worth the same at any frequency. */
function actsOnYear({ cover }: Risk): boolean {
  const { maximumLiability, maximumLiabilityMultiple } = cover;
  return (
    maximumLiability !== undefined ||
    maximumLiabilityMultiple !== undefined ||
    !decimal(cover.aggregateFirstLoss ?? '0').isZero()
  );
}

/** What losses are made from, whatever the terms of cover. */
export interface LossBasis {
  readonly slices: readonly SeveritySlice[];
  readonly setting: LossSetting;
  /** Largest peak balance. */
  readonly largest: number;
  /** The buyers with default rates times `cycle`, their expected losses times `level`. */
  readonly sources: (cycle: number, level: number) => readonly LossSource[];
}

/** Severity, grid and buyers of a risk. */
export function lossBasis(risk: Risk, worksheet: Worksheet, pages: LossPages): LossBasis {
  const { book, exposure, cover } = risk;
  const page = book.pages[pages.severity];
  const slices = page?.shape === 'curve' ? severitySlices(page) : [];
  const obligors = obligorsOf(exposure.exact.lines);
  const largest = obligors.reduce((most, { peak }) => Math.max(most, peak), 0);
  return {
    slices,
    setting: {
      lossUnit: largest > 0 ? pricedLossUnit(largest) : 1,
      variation: rowValue(book, pages.distribution, 'systematic-variation').toNumber(),
    },
    largest,
    sources: (cycle, level) =>
      sourcesOf(obligors, cover, {
        expected: worksheet.expectedLosses(cycle),
        scale: level / meanShare(slices),
      }),
  };
}

/** The band up to which the terms on the year ask. */
export function bandsAsked(
  { firstLoss, maximum }: ResolvedStructure,
  { setting }: Pick<LossBasis, 'setting'>,
): number {
  return Math.ceil((firstLoss + (maximum ?? 0)) / setting.lossUnit) + 1;
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
  cover: ResolvedCover,
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

function lossCase(
  sources: readonly LossSource[],
  { slices, setting, largest }: LossBasis,
  { structure, reach }: { readonly structure: ResolvedStructure; readonly reach: Reach },
): CaseOfLosses {
  const grid = lossGrid(setting, Math.ceil(largest / setting.lossUnit));
  const pass = passLosses(sources, slices, { structure, sink: grid.sink });
  return { distribution: grid.distribution(pass.perLoss, reach), ...pass };
}
