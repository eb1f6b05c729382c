import type { RiskSums } from './risk-experience.js';

/** How the variance between risks is estimated. */
export type BetweenVarianceEstimator = 'unbiased' | 'iterative';

/** Variances within and between risks, per unit of weight and in squared units of the observed value. */
export interface StructureVariances {
  readonly within: number;
  readonly between: number;
}

const mostSteps = 10_000;
const settledChange = 1e-14;
const vanished = 1e-12;

/**
 * Variance within risks, `s2 = sum_i sum_j w_ij (X_ij - X_i)^2 / sum_i (n_i - 1)` (Bühlmann & Straub 1970).
 */
export function varianceWithin(risks: readonly RiskSums[]): number {
  const squares = risks.reduce((sum, risk) => sum + risk.squares, 0);
  return squares / risks.reduce((sum, risk) => sum + risk.periods - 1, 0);
}

/**
 * Unbiased estimate of the variance between risks, `a = w (sum_i w_i (X_i - X)^2 - (I - 1) s2) / (w^2 - sum_i w_i^2)`
 * with X the volume-weighted mean (Bühlmann & Straub 1970). It can be negative. The denominator is taken as
 * `2 sum_i w_i (w_1 + ... + w_i-1)`, in which nothing cancels where one weight outweighs the others.
 */
export function unbiasedVarianceBetween(risks: readonly RiskSums[], within: number): number {
  const weight = risks.reduce((sum, risk) => sum + risk.weight, 0);
  const mean = risks.reduce((sum, risk) => sum + risk.weight * risk.mean, 0) / weight;
  const squares = risks.reduce(
    (sum, risk) => sum + risk.weight * (risk.mean - mean) * (risk.mean - mean),
    0,
  );
  let [before, products] = [0, 0];
  for (const risk of risks) {
    products += risk.weight * before;
    before += risk.weight;
  }
  return (weight * (squares - (risks.length - 1) * within)) / (2 * products);
}

/**
 * Pseudo-estimator of the variance between risks: the fixed point of `a = sum_i Z_i (X_i - X_Z)^2 / (I - 1)` with
 * `Z_i = w_i a / (w_i a + s2)` and `X_Z` the mean weighted by Z (Bichsel and Straub, as in Dutang, Goulet & Pigeon's R
 * package actuar). Found by iteration from the unbiased estimate; 0 where the iteration vanishes.
 */
export function iteratedVarianceBetween(risks: readonly RiskSums[], within: number): number {
  const average = risks.reduce((sum, risk) => sum + risk.weight, 0) / risks.length;
  const unbiased = unbiasedVarianceBetween(risks, within);
  let between = unbiased > 0 ? unbiased : within / average;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = pseudoEstimate(risks, { within, between });
    if (!(next * average > vanished * within) || next === 0) return 0;
    const settled = Math.abs(next - between) <= settledChange * next;
    between = next;
    if (settled) break;
  }
  return between;
}

/** Credibility of a risk, `Z = w a / (w a + s2)`; 0 when the risks do not differ, else 1 when they never vary. */
export function credibilityOf(weight: number, { within, between }: StructureVariances): number {
  if (between === 0) return 0;
  return within === 0 ? 1 : (weight * between) / (weight * between + within);
}

/**
 * Mean of the collective, weighted by credibility, not by volume; where every credibility is 0 the volume-weighted
 * mean.
 */
export function collectiveMean(risks: readonly RiskSums[], variances: StructureVariances): number {
  const share = (risk: RiskSums): number =>
    variances.between === 0 ? risk.weight : credibilityOf(risk.weight, variances);
  const total = risks.reduce((sum, risk) => sum + share(risk), 0);
  return risks.reduce((sum, risk) => sum + share(risk) * risk.mean, 0) / total;
}

function pseudoEstimate(risks: readonly RiskSums[], variances: StructureVariances): number {
  const mean = collectiveMean(risks, variances);
  const squares = risks.reduce(
    (sum, risk) =>
      sum + credibilityOf(risk.weight, variances) * (risk.mean - mean) * (risk.mean - mean),
    0,
  );
  return squares / (risks.length - 1);
}
