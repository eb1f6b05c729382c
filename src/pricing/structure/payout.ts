import type { Decimal } from '../../decimal.js';
import type { ResolvedStructure } from './resolved-structure.js';
import type { CaseOfLosses } from './loss-cases.js';
import type { StructuredLosses } from './structured-losses.js';

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

/**
 * What the insurer pays at present, with the loss experience in it: expected as the ledger has it, what the manual
 * expects times the experience, and the tail at the frequencies the experience leads to. Nothing exceeds the maximum.
 */
export function presentPayout(losses: StructuredLosses, maximum: Decimal | null): Payout {
  const { present, manual, structure, experience } = losses;
  const paid = payout(present, structure, maximum);
  if (present === manual) return paid;
  const expected = payout(manual, structure, maximum).expected * experience;
  return { ...paid, expected: Math.min(maximum?.toNumber() ?? Infinity, expected) };
}
