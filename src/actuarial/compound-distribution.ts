import { accept, type Acceptance } from './accepted-number.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import {
  acceptFrequency,
  acceptProbabilities,
  type ClaimFrequency,
  type MixedPoissonFrequency,
  type PanjerFrequency,
} from './claim-frequency.js';
import { type BandProbabilities, compoundRecursion } from './compound-recursion.js';
import { convolutionPower, randomConvolution } from './convolution.js';
import { type Reach, reachOf } from './extent.js';
import { frequencyMoments, mixedCount, zeroModification } from './frequency-moments.js';
import { type LossDistribution, lossDistribution, type LossMoments } from './loss-distribution.js';
import type { DistributionExtent } from './obligor.js';
import type { SectorIntensities } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';

/** Distribution of the amount of one claim on multiples of a loss unit. */
export interface ClaimSeverity {
  /** Probabilities of 0, L, 2L, ...; they sum to 1 within 1e-6 and are used as given. */
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

/**
 * Distribution of the sum of a random number of independent, equally distributed claims.
 *
 * Poisson and negative binomial by the recursion of Panjer (1981), binomial and tabulated numbers of claims by
 * convolution (the recursion cancels for the binomial), the (a, b, 1) class by restating the probability of no claim.
 * `mean = E[N] E[X]`, `variance = E[N] Var[X] + Var[N] E[X]^2` (Klugman, Panjer & Willmot, Loss Models, chapter 9).
 *
 * @throws {@link ActuarialInputError} when a value or a size cannot be used.
 */
export function compoundDistribution(loss: CompoundLoss): LossDistribution {
  const accepted = acceptFrequency(loss.frequency, 'frequency');
  const severity = acceptSeverity(loss.severity);
  const probabilities = acceptProbabilities(severity.probabilities, 'severity.probabilities');
  const lossUnit =
    severity.lossUnit === undefined ? 1 : accept(severity.lossUnit, 'severity.lossUnit', unit);
  const reach = reachOf(loss, lossUnit);
  const bands = compoundBands(accepted, Float64Array.from(probabilities), reach);
  return lossDistribution(bands, lossUnit, compoundMoments(accepted, probabilities, lossUnit));
}

function acceptSeverity(severity: ClaimSeverity | undefined): ClaimSeverity {
  if (severity) return severity;
  throw new ActuarialInputError('severity', 'is missing', 'write an object with probabilities');
}

function compoundBands(
  frequency: ClaimFrequency,
  severity: Float64Array,
  reach: Reach,
): BandProbabilities {
  switch (frequency.kind) {
    case 'tabulated':
      return {
        probabilities: randomConvolution(frequency.probabilities, severity),
        complete: true,
      };
    case 'binomial': {
      const q = frequency.probability;
      const oneTrial = severity.map(
        (probability, band) => q * probability + (band === 0 ? 1 - q : 0),
      );
      return { probabilities: convolutionPower(oneTrial, frequency.trials), complete: true };
    }
    case 'zero-modified':
      return zeroModified(
        compoundBands(frequency.base, severity, reach),
        frequency.base,
        frequency.probabilityOfZero,
      );
    case 'poisson':
    case 'negative-binomial':
      return compoundRecursion([claimIntensities(frequency, severity)], reach);
  }
}

/** `g(0) -> 1 - k + k g(0)` and `g(n) -> k g(n)` with `k = (1 - p0M) / (1 - p0)`. */
function zeroModified(
  bands: BandProbabilities,
  base: PanjerFrequency,
  probabilityOfZero: number,
): BandProbabilities {
  const kept = zeroModification(base, probabilityOfZero);
  if (!Number.isFinite(kept)) {
    throw new ActuarialInputError(
      'frequency.base',
      'brings no claims',
      'write a base with a positive mean',
    );
  }
  const probabilities = bands.probabilities.map((probability, band) =>
    band === 0 ? Math.max(0, 1 - kept + kept * probability) : kept * probability,
  );
  return { probabilities, complete: bands.complete };
}

function claimIntensities(
  frequency: MixedPoissonFrequency,
  severity: Float64Array,
): SectorIntensities {
  const { squaredVariation, claims } = mixedCount(frequency);
  const bands = [...severity.keys()].filter(
    (band) => band > 0 && claims * (severity[band] as number) > 0,
  );
  const intensities = bands.map((band) => claims * (severity[band] as number));
  const total = (power: (band: number) => number): number =>
    bands.reduce((sum, band, index) => sum + power(band) * (intensities[index] as number), 0);
  return {
    squaredVariation,
    claims: claims * (1 - (severity[0] as number)),
    meanBand: total((band) => band),
    secondMoment: total((band) => band * band),
    bands,
    intensities,
  };
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
