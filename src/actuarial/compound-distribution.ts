import { accept, type Acceptance } from './accepted-number.js';
import { acceptFields, type Shape } from './accepted-structure.js';
import { acceptFrequency, type ClaimFrequency } from './claim-frequency.js';
import { compoundBands } from './compound-bands.js';
import { reachOf } from './extent.js';
import { frequencyMoments } from './frequency-moments.js';
import { type LossDistribution, lossDistribution, type LossMoments } from './loss-distribution.js';
import type { DistributionExtent } from './obligor.js';
import { acceptCutOff } from './probability-list.js';
import { sizeLimits } from './size-limits.js';

/** Distribution of the amount of one claim on multiples of a loss unit. */
export interface ClaimSeverity {
  /**
   * Probabilities of 0, L, 2L, ...; they sum to 1 within 1e-6. What is missing to 1 goes to the amount after the last
   * one, as where a published table is cut off; a sum above 1 is divided out.
   */
  readonly probabilities: readonly number[];
  /** Loss unit L in money; 1 when missing. */
  readonly lossUnit?: number;
}

/** The argument of {@link compoundDistribution}; the extent applies where the number of claims has no bound. */
export interface CompoundLoss extends DistributionExtent {
  /** Distribution of the number of claims. */
  readonly frequency: ClaimFrequency;
  /** Distribution of the amount of each claim. */
  readonly severity: ClaimSeverity;
}

const unit: Acceptance = {
  least: 1e-9,
  most: sizeLimits.amount,
  remedy: 'write an amount of money from 1e-9 to 1e18',
};

const lossShape: Shape<CompoundLoss> = {
  keys: ['frequency', 'severity', 'upTo', 'upToLevel'],
  remedy: 'write an object with frequency and severity',
  isArgument: true,
};
const severityShape: Shape<ClaimSeverity> = {
  keys: ['probabilities', 'lossUnit'],
  remedy: 'write an object with probabilities',
};

/**
 * What `compoundDistribution` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when a value or a size cannot be used.
 */
export function compoundDistribution(loss: CompoundLoss): LossDistribution {
  const { frequency, severity, ...extent } = acceptFields(loss, 'loss', lossShape);
  const accepted = acceptFrequency(frequency, 'frequency');
  const { probabilities, lossUnit = 1 } = acceptFields(severity, 'severity', severityShape);
  const amounts = acceptCutOff(probabilities, 'severity.probabilities');
  const money = accept(lossUnit, 'severity.lossUnit', unit);
  const bands = compoundBands(accepted, amounts, reachOf(extent, money));
  return lossDistribution(bands, money, compoundMoments(accepted, amounts, money));
}

function compoundMoments(
  frequency: ClaimFrequency,
  severity: readonly number[],
  lossUnit: number,
): LossMoments {
  const claims = frequencyMoments(frequency);
  const first = severity.reduce((sum, probability, band) => sum + probability * band, 0);
  const second = severity.reduce((sum, probability, band) => sum + probability * band * band, 0);
  const variance = claims.mean * (second - first * first) + claims.variance * first * first;
  return {
    mean: lossUnit * claims.mean * first,
    standardDeviation: lossUnit * Math.sqrt(Math.max(0, variance)),
  };
}
