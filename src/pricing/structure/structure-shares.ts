import { type Decimal, decimal, roundEstimate } from '../../values/decimal.js';
import type { LossCases } from './loss-cases.js';
import { payout } from './payout.js';

/** What the terms on losses leave of the expected insured loss, 0 to 1: of all of it, and of it below a cap on each loss. */
export interface StructureShares {
  readonly whole: Decimal;
  readonly limited: Decimal;
}

/** What a cover without first losses and maximum leaves. */
export const wholeShares: StructureShares = { whole: decimal(1), limited: decimal(1) };

/** `E[payout] / E[insured loss]` of the present case, with every loss and with each insured loss limited to the cap. */
export function structureShares(
  { structure, of }: LossCases,
  { level, cap }: { readonly level: number; readonly cap: number },
): StructureShares {
  const maximum = structure.maximum === null ? null : decimal(structure.maximum);
  const share = (most: number): Decimal => {
    const losses = of({ year: 'ordinary', level, most });
    if (losses.insured === 0) return decimal(1);
    const { expected } = payout(losses, structure, maximum);
    return roundEstimate(Math.min(1, expected / losses.insured));
  };
  return { whole: share(Infinity), limited: share(cap) };
}
