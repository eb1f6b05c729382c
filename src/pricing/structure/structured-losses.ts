import { pricedLossUnit } from '../../actuarial/banding.js';
import type { Reach } from '../../actuarial/extent.js';
import type { LossDistribution } from '../../actuarial/loss-distribution.js';
import { insuredShare } from '../../insured-share.js';
import type { Risk } from '../../risk.js';
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
  readonly tailLevel: number;
}

/** Probability up to which a distribution is computed when it is not known beforehand how far it is asked. */
const wholeLevel = 1 - 1e-12;

/**
 * The year's losses under the cover. A buyer's losses happen with frequency `expected loss / (peak balance x mean
 * share lost)`, so that the expected loss of the worksheet stays; `level` is what the steps since the worksheet say
 * of it: credit control, loss experience and the pages before the structure. The grid is that of the largest peak
 * balance, whatever the cover, so that covers stay comparable.
 */
export function structuredLosses(
  risk: Risk,
  worksheet: Worksheet,
  { pages, level }: { readonly pages: LossPages; readonly level: number },
): StructuredLosses {
  const { book, exposure, cover } = risk;
  const row = (key: string): number => rowValue(book, pages.distribution, key).toNumber();
  const page = book.pages[pages.severity];
  const slices = page?.shape === 'curve' ? severitySlices(page) : [];
  const structure = structureOf(risk);
  const largest = exposure.lines.reduce((most, { estimates }) => Math.max(most, estimates.peak), 0);
  const setting = {
    lossUnit: largest > 0 ? pricedLossUnit(largest) : 1,
    variation: row('systematic-variation'),
  };
  const tailLevel = row('tail-level');
  const reach = {
    band: Math.ceil((structure.firstLoss + (structure.maximum ?? 0)) / setting.lossUnit) + 1,
    level: cover.maximumLiabilityMultiple === undefined ? tailLevel : wholeLevel,
  };
  const caseAt = (cycle: number): CaseOfLosses =>
    lossCase(sourcesOf(risk, worksheet.expectedLosses(cycle), level / meanShare(slices)), {
      ...{ slices, structure, setting, reach, largest },
    });
  return { structure, present: caseAt(1), stress: caseAt(row('stress-cycle')), tailLevel };
}

function sourcesOf({ exposure, cover }: Risk, expected: readonly number[], scale: number): LossSource[] {
  const shares = [false, true].map((discretionary) => insuredShare(discretionary, cover).toNumber());
  return exposure.lines.flatMap(({ estimates: { peak }, discretionary }, index) =>
    peak === 0
      ? []
      : [
          {
            peak,
            share: shares[Number(discretionary)] ?? 0,
            frequency: ((expected[index] ?? 0) * scale) / peak,
          },
        ],
  );
}

interface CaseSetting {
  readonly slices: readonly SeveritySlice[];
  readonly structure: ResolvedStructure;
  readonly setting: LossSetting;
  readonly reach: Reach;
  readonly largest: number;
}

function lossCase(
  sources: readonly LossSource[],
  { slices, structure, setting, reach, largest }: CaseSetting,
): CaseOfLosses {
  const grid = lossGrid(setting, Math.ceil(largest / setting.lossUnit));
  const pass = passLosses(sources, slices, { structure, sink: grid.sink });
  return { ...pass, distribution: grid.distribution(pass.perLoss, reach) };
}
