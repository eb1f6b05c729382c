import { computeBands } from './band-block.js';
import type { Reach } from './extent.js';
import {
  cumulativeOf,
  largestBand,
  type ModifiedStart,
  mostBands,
  probabilitiesOf,
  rescaleRun,
  roomForMore,
  type Run,
  startedRun,
  tooManyBands,
} from './recursion-run.js';
import type { SectorIntensities } from './sector-intensities.js';

/** Probabilities of losses on a grid, as far as they were computed. */
export interface BandProbabilities {
  /** Of 0, 1, 2, ... times the stride in loss units. */
  readonly probabilities: Float64Array;
  /** Loss units from one probability to the next, where no loss lies between; 1 when missing. */
  readonly stride?: number;
  /** Computed to less than 1 - 1e-12, because of its size; nothing else was asked. */
  readonly settled?: true;
  /** Nothing of weight lies beyond: the cumulative probability reached 1 - 1e-12 or stopped growing. */
  readonly complete: boolean;
}

const completeLevel = 1 - 1e-12;
const stagnation = 1e-16;

/**
 * Distribution of the sum of independent compound negative binomial and compound Poisson losses.
 *
 * With `w_kj = lambda_kj / (1 + c_k mu_k)` its generating function is
 * `G(z) = prod_k ((1 + c_k mu_k) (1 - c_k sum_j w_kj z^j))^(-1 / c_k)`. With the series
 * `H_k = G / (1 - c_k sum_j w_kj z^j)` its derivative is `G' = sum_k H_k sum_j j w_kj z^(j - 1)`, hence
 *
 *     n g_n = sum_k sum_j j w_kj h_k,n-j
 *     h_k,n = g_n + c_k sum_j w_kj h_k,n-j
 *
 * One sector alone needs no series: `n g_n = sum_j (j + c (n - j)) w_j g_n-j`, Panjer's recursion. Every term is
 * positive, so nothing cancels; the cost is bands computed times bands with a severity, and sectors need no convolution.
 * Of the series only what the largest severity looks back to is kept.
 * Poisson sectors are the case `c = 0`. The start value is carried in blocks of 2^-512, so that ten thousands of
 * expected claims do not underflow.
 *
 * @throws {@link ActuarialInputError} when the stated size limits are exceeded.
 */
export function compoundRecursion(
  sectors: readonly SectorIntensities[],
  reach: Reach,
): BandProbabilities {
  return resumableRecursion(sectors)(reach);
}

/**
 * The same, in stages: each call goes on from where the last one ended. What was computed before stays as it was,
 * however far the calls before reached. A modified start restates the probability that nothing is lost.
 */
export function resumableRecursion(
  sectors: readonly SectorIntensities[],
  modified?: ModifiedStart,
): (reach: Reach) => BandProbabilities {
  const lossy = sectors.filter(({ bands }) => bands.length > 0);
  const run = startedRun(lossy, modified);
  const exhausted = exhaustion(run);
  let n = 0;
  let complete = exhausted(n);
  return (reach) => {
    requireReachable(lossy, reach);
    while (!complete && !(n >= reach.band && cumulativeOf(run) >= reach.level)) {
      if (n === run.last) computeOn(run);
      n += 1;
      run.cumulative += run.probabilities[n] as number;
      complete = exhausted(n);
    }
    return { probabilities: probabilitiesOf(run, n), complete };
  };
}

/**
 * Refuses at once what would be refused after long work: by Cantelli's inequality the cumulative probability n bands
 * below the mean is at most `variance / (variance + n^2)`.
 */
function requireReachable(sectors: readonly SectorIntensities[], reach: Reach): void {
  const most = mostBands(sectors);
  const mean = sectors.reduce((sum, { meanBand }) => sum + meanBand, 0);
  const variance = sectors.reduce(
    (sum, { squaredVariation: c, meanBand, secondMoment }) =>
      sum + c * meanBand * meanBand + secondMoment,
    0,
  );
  const below = mean - most;
  if (below > 0 && variance / (variance + below * below) < reach.level) throw tooManyBands(most);
}

/** Computes the next bands. */
function computeOn(run: Run): void {
  rescaleRun(run);
  const bands = roomForMore(run);
  computeBands(run, run.last + bands);
}

/**
 * Whether nothing of weight remains: the cumulative probability is 1 - 1e-12, or, where rounding or a severity table
 * that sums to less than 1 keeps it below, it no longer grows over a stretch as long as the largest severity.
 */
function exhaustion(run: Run): (n: number) => boolean {
  const stretch = Math.max(largestBand(run.sectors), 64);
  let before = 0;
  let nextLook = Math.ceil(run.sectors.reduce((sum, { meanBand }) => sum + meanBand, 0)) + stretch;
  return (n) => {
    if (run.sectors.length === 0) return true;
    if (n < nextLook) return cumulativeOf(run) >= completeLevel;
    const grown = cumulativeOf(run) - before;
    before += grown;
    nextLook = n + stretch;
    return grown < stagnation || before >= completeLevel;
  };
}
