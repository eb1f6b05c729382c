import { ActuarialInputError } from './actuarial-input-error.js';
import type { BandProbabilities } from './compound-recursion.js';

/** Band probabilities with running sums, in loss units: `F(n)` and `E[min(S, n)] = sum_i<n (1 - F(i))`. */
export interface RunningSums extends BandProbabilities {
  readonly lossUnit: number;
  readonly mean: number;
  readonly last: number;
  readonly cumulative: Float64Array;
  readonly limited: Float64Array;
}

/**
 * Sums up once what every measure of the distribution reads. Adding survival probabilities, none negative and none
 * growing, keeps `E[min(S, x)]` non-decreasing in x whatever the rounding. Sums of the same bands computed less far
 * are gone on from.
 */
export function runningSums(
  { probabilities, complete }: BandProbabilities,
  { lossUnit, mean }: Pick<RunningSums, 'lossUnit' | 'mean'>,
  before?: RunningSums,
): RunningSums {
  const cumulative = new Float64Array(probabilities.length);
  const limited = new Float64Array(probabilities.length);
  let [from, total, survived] = [0, 0, 0];
  if (before !== undefined) {
    cumulative.set(before.cumulative);
    limited.set(before.limited);
    from = before.last + 1;
    total = before.cumulative[before.last] as number;
    survived = (before.limited[before.last] as number) + 1 - total;
  }
  for (let n = from; n < probabilities.length; n += 1) {
    limited[n] = survived;
    total = Math.min(1, total + (probabilities[n] as number));
    cumulative[n] = total;
    survived += 1 - total;
  }
  const last = probabilities.length - 1;
  return { lossUnit, mean, probabilities, complete, last, cumulative, limited };
}

/** The band of the last loss point that a question about this loss reads. */
export function bandAsked(loss: number, lossUnit: number): number {
  return Math.ceil(loss / lossUnit);
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
