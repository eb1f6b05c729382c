import type { ClaimFrequency, MixedPoissonFrequency, PanjerFrequency } from './claim-frequency.js';
import { probabilityOfAnyClaim, probabilityOfAnySuccess } from './start-value.js';

/** Mean and variance of a number of claims. */
export interface FrequencyMoments {
  readonly mean: number;
  readonly variance: number;
}

/** Mean and variance of the number of claims, in closed form. */
export function frequencyMoments(frequency: ClaimFrequency): FrequencyMoments {
  switch (frequency.kind) {
    case 'poisson':
      return { mean: frequency.mean, variance: frequency.mean };
    case 'negative-binomial': {
      const mean = (frequency.size * (1 - frequency.probability)) / frequency.probability;
      return { mean, variance: mean / frequency.probability };
    }
    case 'binomial': {
      const mean = frequency.trials * frequency.probability;
      return { mean, variance: mean * (1 - frequency.probability) };
    }
    case 'tabulated':
      return tabulatedMoments(frequency.probabilities);
    case 'zero-modified': {
      const { mean, variance } = frequencyMoments(frequency.base);
      const kept = zeroModification(frequency.base, frequency.probabilityOfZero);
      return {
        mean: kept * mean,
        variance: kept * (variance + mean * mean) - kept * kept * mean * mean,
      };
    }
  }
}

/** `(1 - p0M) / (1 - p0)`, by which the probabilities of one claim and more are multiplied. */
export function zeroModification(base: PanjerFrequency, probabilityOfZero: number): number {
  return (1 - probabilityOfZero) / probabilityOfClaims(base);
}

/** P(N > 0) of a number of claims of the (a, b, 0) class. */
export function probabilityOfClaims(frequency: PanjerFrequency): number {
  return frequency.kind === 'binomial'
    ? probabilityOfAnySuccess(frequency.trials, frequency.probability)
    : probabilityOfAnyClaim(mixedCount(frequency));
}

/** A Poisson or negative binomial number of claims as a gamma mixture with `c = 0` or `c = 1 / size`. */
export function mixedCount(frequency: MixedPoissonFrequency) {
  const squaredVariation = frequency.kind === 'poisson' ? 0 : 1 / frequency.size;
  return { squaredVariation, claims: frequencyMoments(frequency).mean };
}

function tabulatedMoments(probabilities: readonly number[]): FrequencyMoments {
  const mean = probabilities.reduce((sum, probability, claims) => sum + probability * claims, 0);
  const square = probabilities.reduce(
    (sum, probability, claims) => sum + probability * claims * claims,
    0,
  );
  return { mean, variance: square - mean * mean };
}
