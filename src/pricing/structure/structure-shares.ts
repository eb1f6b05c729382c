import { type Decimal, decimal, roundEstimate } from '../../decimal.js';
import type { Risk } from '../../risk.js';
import type { Worksheet } from '../worksheet.js';
import { lossGrid } from './loss-grid.js';
import { type LossSource, passLosses } from './loss-pass.js';
import { type ResolvedStructure, structureOf } from './resolved-structure.js';
import { bandsAsked, type LossBasis, lossBasis, type LossPages } from './structured-losses.js';

/** What the terms on losses leave of the expected insured loss, 0 to 1: of all of it, and of it below a cap on each loss. */
export interface StructureShares {
  readonly whole: Decimal;
  readonly limited: Decimal;
}

/** What a cover without first losses and maximum leaves. */
export const wholeShares: StructureShares = { whole: decimal(1), limited: decimal(1) };

/** From what the shares are computed: the pages, the level of the expected loss, and the cap on each insured loss. */
export interface ShareBasis {
  readonly pages: LossPages;
  readonly level: number;
  readonly cap: number;
}

/** `E[payout] / E[insured loss]` of the present case, with every loss and with each insured loss limited to the cap. */
export function structureShares(
  risk: Risk,
  worksheet: Worksheet,
  { pages, level, cap }: ShareBasis,
): StructureShares {
  const basis = lossBasis(risk, worksheet, pages);
  const sources = basis.sources(1, level);
  const structure = structureOf(risk);
  const share = (most: number): Decimal => {
    const insured = limitedLosses(sources, basis, { structure: untouched(structure), most });
    if (insured.mean === 0) return decimal(1);
    const paid = expectedPayout(sources, basis, { structure, most });
    return roundEstimate(Math.min(1, paid / insured.mean));
  };
  return { whole: share(Infinity), limited: share(cap) };
}

interface Limiting {
  readonly structure: ResolvedStructure;
  /** The most one insured loss counts for. */
  readonly most: number;
}

function untouched(structure: ResolvedStructure): ResolvedStructure {
  return { ...structure, nonQualifyingLoss: 0, eachLoss: 0, firstLoss: 0, maximum: null };
}

/** Losses after the terms on each loss, each limited, on the grid of the premium. */
function limitedLosses(
  sources: readonly LossSource[],
  { slices, setting, largest }: LossBasis,
  { structure, most }: Limiting,
) {
  const grid = lossGrid(setting, Math.ceil(largest / setting.lossUnit));
  let mean = 0;
  const sink = (amount: number, frequency: number): void => {
    const limited = Math.min(most, amount);
    mean += limited * frequency;
    grid.sink(limited, frequency);
  };
  passLosses(sources, slices, { structure, sink });
  return { mean, grid };
}

function expectedPayout(
  sources: readonly LossSource[],
  basis: LossBasis,
  limiting: Limiting,
): number {
  const { mean, grid } = limitedLosses(sources, basis, limiting);
  const { firstLoss, maximum } = limiting.structure;
  if (firstLoss === 0 && maximum === null) return mean;
  const reach = { band: bandsAsked(limiting.structure, basis), level: 0 };
  const distribution = grid.distribution(mean, reach);
  return maximum === null
    ? distribution.stopLoss(firstLoss)
    : distribution.layer(firstLoss, maximum);
}
