import { ActuarialInputError } from './actuarial-input-error.js';
import type { BandProbabilities } from './compound-recursion.js';

/** Band probabilities with running sums, in loss units: `F(n)` and `E[min(S, n)] = sum_i<n (1 - F(i))`. */
export interface RunningSums {
  readonly lossUnit: number;
  readonly mean: number;
  readonly complete: boolean;
  readonly last: number;
  readonly cumulative: Float64Array;
  readonly limited: Float64Array;
}

/**
 * Sums up once what every measure of the distribution reads. Adding survival probabilities, none negative and none
 * growing, keeps `E[min(S, x)]` non-decreasing in x whatever the rounding.
 */
export function runningSums(bands: BandProbabilities, lossUnit: number, mean: number): RunningSums {
  const { probabilities, complete } = bands;
  const cumulative = new Float64Array(probabilities.length);
  const limited = new Float64Array(probabilities.length);
  let total = 0;
  let survived = 0;
  probabilities.forEach((probability, n) => {
    limited[n] = survived;
    total = Math.min(1, total + probability);
    cumulative[n] = total;
    survived += 1 - total;
  });
  return { lossUnit, mean, complete, last: probabilities.length - 1, cumulative, limited };
}

/** P(S <= loss); beyond a complete distribution the probability of its last band. */
export function cumulativeAt(sums: RunningSums, loss: number): number {
  const n = bandBelow(sums, loss);
  if (n > sums.last && !sums.complete) throw beyondExtent(sums, loss);
  return sums.cumulative[Math.min(n, sums.last)] as number;
}

/**
 * E[min(S, loss)], linear between loss points. Beyond a complete distribution the last slope, some 1e-12, is kept
 * until the mean is reached, so that stop-loss premiums fall to 0 and never below.
 */
export function limitedAt(sums: RunningSums, loss: number): number {
  const band = bandBelow(sums, loss);
  if (band > sums.last && !sums.complete) throw beyondExtent(sums, loss);
  const n = Math.min(band, sums.last);
  const survival = 1 - (sums.cumulative[n] as number);
  const above = loss - n * sums.lossUnit;
  return Math.min(sums.mean, sums.lossUnit * (sums.limited[n] as number) + above * survival);
}

/** The smallest loss point of at least the level, or the interpolated loss that ends there. */
export function percentileAt(sums: RunningSums, level: number, interpolate: boolean): number {
  const n = firstReaching(sums, level);
  const reached = sums.cumulative[n] as number;
  if (!interpolate || n === 0) return n * sums.lossUnit;
  const before = sums.cumulative[n - 1] as number;
  return (n - 1 + (level - before) / (reached - before)) * sums.lossUnit;
}

/** `floor(loss / L)`, right also where the division rounds a multiple of L down. */
function bandBelow({ lossUnit }: RunningSums, loss: number): number {
  const n = Math.floor(loss / lossUnit);
  return (n + 1) * lossUnit <= loss ? n + 1 : n;
}

function firstReaching({ cumulative, last }: RunningSums, level: number): number {
  if (!(level <= (cumulative[last] as number)))
    throw beyondLevel(level, cumulative[last] as number);
  let below = -1;
  let reaching = last;
  while (reaching - below > 1) {
    const middle = Math.floor((below + reaching) / 2);
    if ((cumulative[middle] as number) >= level) reaching = middle;
    else below = middle;
  }
  return reaching;
}

function beyondExtent({ last, lossUnit }: RunningSums, loss: number): ActuarialInputError {
  return new ActuarialInputError(
    'loss',
    `${loss} lies beyond the computed losses, which end at ${last * lossUnit}`,
    'compute the distribution further with upTo',
  );
}

function beyondLevel(level: number, computed: number): ActuarialInputError {
  return new ActuarialInputError(
    'level',
    `${level} lies beyond the computed cumulative probability of ${computed}`,
    'ask for a lower level, or compute the distribution further with upToLevel',
  );
}
