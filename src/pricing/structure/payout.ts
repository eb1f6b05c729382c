import type { Decimal } from '../../values/decimal.js';
import type { ResolvedStructure } from './resolved-structure.js';
import type { CaseOfLosses } from './loss-cases.js';

/** What the insurer pays in the period: `Y = min((S - A)+, M)`. */
export interface Payout {
  readonly expected: number;
  /** `VaR + E[(Y - VaR)+] / (1 - level)`. */
  tailValueAtRisk(level: number): number;
}

/** The payout of a case of losses under the first loss A and the maximum liability M. */
export function payout(
  { distribution }: CaseOfLosses,
  { firstLoss }: ResolvedStructure,
  maximum: Decimal | null,
): Payout {
  const most = maximum?.toNumber() ?? Infinity;
  const above = (paid: number): number => {
    const beyond = distribution.stopLoss(firstLoss + paid);
    return most === Infinity
      ? beyond
      : Math.max(0, beyond - distribution.stopLoss(firstLoss + most));
  };
  return {
    expected: above(0),
    tailValueAtRisk: (level) => {
      const valueAtRisk = Math.min(most, Math.max(0, distribution.percentile(level) - firstLoss));
      return valueAtRisk + above(valueAtRisk) / (1 - level);
    },
  };
}
