import { accept, type Acceptance } from './accepted-number.js';
import { acceptFields, type Shape } from './accepted-structure.js';
import { standardNormalQuantile } from './normal-quantile.js';

/** What full credibility asks of an observed loss. */
export interface FullCredibilityStandard {
  /** Probability P with which the observation lies near its expectation, above 0 and below 1, such as 0.9. */
  readonly probability: number;

  /** How near, as a share k of the expectation, above 0, such as 0.05. */
  readonly tolerance: number;

  /**
   * Coefficient of variation of the amount of one claim. When missing the standard is for the number of claims; with
   * it, for the aggregate loss.
   */
  readonly severityCoefficientOfVariation?: number;

  /** Variance over mean of the number of claims; 1, that of the Poisson distribution, when missing. */
  readonly frequencyVarianceToMean?: number;
}

const probability: Acceptance = {
  least: 1e-14,
  most: 1 - 1e-14,
  remedy: 'write a probability from 1e-14 to 1 - 1e-14, such as 0.9',
};
const tolerance: Acceptance = {
  least: 1e-6,
  most: 10,
  remedy: 'write a share of the expectation from 1e-6 to 10, such as 0.05',
};
const ratio: Acceptance = { least: 0, most: 1e6, remedy: 'write a number from 0 to 1,000,000' };
const count: Acceptance = {
  least: 0,
  most: 1e15,
  remedy: 'write a number of claims from 0 to 1e15',
};
const positiveCount: Acceptance = {
  ...count,
  aboveLeast: true,
  remedy: 'write a number of claims above 0, at most 1e15',
};

const standardShape: Shape<FullCredibilityStandard> = {
  keys: ['probability', 'tolerance', 'severityCoefficientOfVariation', 'frequencyVarianceToMean'],
  remedy: 'write an object with probability and tolerance',
  isArgument: true,
};

/**
 * What `fullCredibilityClaims` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used.
 */
export function fullCredibilityClaims(standard: FullCredibilityStandard): number {
  const given = acceptFields(standard, 'standard', standardShape);
  const p = accept(given.probability, 'probability', probability);
  const nearness = accept(given.tolerance, 'tolerance', tolerance);
  const { severityCoefficientOfVariation = 0, frequencyVarianceToMean = 1 } = given;
  const variation = accept(severityCoefficientOfVariation, 'severityCoefficientOfVariation', ratio);
  const dispersion = accept(frequencyVarianceToMean, 'frequencyVarianceToMean', ratio);
  const deviation = standardNormalQuantile((1 + p) / 2) / nearness;
  return deviation * deviation * (dispersion + variation * variation);
}

/**
 * What `partialCredibility` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used.
 */
export function partialCredibility(claims: number, fullClaims: number): number {
  const n = accept(claims, 'claims', count);
  return Math.min(1, Math.sqrt(n / accept(fullClaims, 'fullClaims', positiveCount)));
}
