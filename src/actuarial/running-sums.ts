import { ActuarialInputError } from './actuarial-input-error.js';
import type { BandProbabilities } from './compound-recursion.js';
import { fullLevel } from './extent.js';

/** Every so many bands the running sums are kept; those between are added up again when they are asked for. */
const interval = 64;

/**
 * Band probabilities with running sums, in units of the grid: `F(n)` and `E[min(S, n)] = sum_i<n (1 - F(i))`. The unit
 * of the grid is the stride times the loss unit.
 */
export interface RunningSums extends BandProbabilities {
  readonly lossUnit: number;
  readonly stride: number;
  readonly mean: number;
  readonly last: number;
  /** F(last). */
  readonly total: number;
  /** F of the bands before each interval. */
  readonly totals: Float64Array;
  /** `E[min(S, n)]` at the first band n of each interval. */
  readonly survivals: Float64Array;
}

/** The running sums at one band, and F at the band before. */
interface SumsAt {
  readonly before: number;
  readonly cumulative: number;
  readonly limited: number;
}

/**
 * Sums up once what every measure of the distribution reads. Adding survival probabilities, none negative and none
 * growing, keeps `E[min(S, x)]` non-decreasing in x whatever the rounding. Sums of the same bands computed less far
 * are gone on from.
 */
export function runningSums(
  bands: BandProbabilities,
  { lossUnit, mean }: Pick<RunningSums, 'lossUnit' | 'mean'>,
  before?: RunningSums,
): RunningSums {
  const { probabilities, stride = 1 } = bands;
  const last = probabilities.length - 1;
  const totals = new Float64Array(Math.floor(last / interval) + 1);
  const survivals = new Float64Array(totals.length);
  totals.set(before?.totals ?? []);
  survivals.set(before?.survivals ?? []);
  const from = before === undefined ? 0 : before.totals.length - 1;
  let [total, survived] = [totals[from] as number, survivals[from] as number];
  for (let n = from * interval; n <= last; n += 1) {
    if (n % interval === 0) {
      totals[n / interval] = total;
      survivals[n / interval] = survived;
    }
    total = Math.min(1, total + (probabilities[n] as number));
    survived += 1 - total;
  }
  return { lossUnit, mean, last, total, totals, survivals, ...bands, stride };
}

function sumsAt({ probabilities, totals, survivals }: RunningSums, n: number): SumsAt {
  const mark = Math.floor(n / interval);
  let [total, survived] = [totals[mark] as number, survivals[mark] as number];
  for (let band = mark * interval; ; band += 1) {
    const cumulative = Math.min(1, total + (probabilities[band] as number));
    if (band === n) return { before: total, cumulative, limited: survived };
    total = cumulative;
    survived += 1 - total;
  }
}

/** The band of the last loss point that a question about this loss reads. */
export function bandAsked(loss: number, lossUnit: number): number {
  return Math.ceil(loss / lossUnit);
}

/** P(S <= loss); beyond a complete distribution the probability of its last band. */
export function cumulativeAt(sums: RunningSums, loss: number): number {
  return sumsAt(sums, placeOf(sums, loss)).cumulative;
}

/**
 * E[min(S, loss)], linear between loss points. Beyond a complete distribution the last slope, some 1e-12, is kept
 * until the mean is reached, so that stop-loss premiums fall to 0 and never below.
 */
export function limitedAt(sums: RunningSums, loss: number): number {
  const n = placeOf(sums, loss);
  const { cumulative, limited } = sumsAt(sums, n);
  const unit = gridUnit(sums);
  return Math.min(sums.mean, unit * limited + (loss - n * unit) * (1 - cumulative));
}

/** The smallest loss point of at least the level, or the interpolated loss that ends there. */
export function percentileAt(sums: RunningSums, level: number, interpolate: boolean): number {
  if (!(level <= sums.total)) throw beyondLevel(level, sums);
  const n = firstReaching(sums, level);
  const band = n * sums.stride;
  if (!interpolate || n === 0) return band * sums.lossUnit;
  const { before, cumulative } = sumsAt(sums, n);
  return (band - 1 + (level - before) / (cumulative - before)) * sums.lossUnit;
}

function gridUnit({ lossUnit, stride }: RunningSums): number {
  return lossUnit * stride;
}

/**
 * The grid point at or below a loss, the last one for what lies beyond a complete distribution: `floor(loss / unit)`,
 * right also where the division rounds a multiple down.
 */
function placeOf(sums: RunningSums, loss: number): number {
  const unit = gridUnit(sums);
  const floor = Math.floor(loss / unit);
  const n = (floor + 1) * unit <= loss ? floor + 1 : floor;
  if (n > sums.last && !sums.complete) throw beyondExtent(sums, loss);
  return Math.min(n, sums.last);
}

function firstReaching(sums: RunningSums, level: number): number {
  const { totals, probabilities, last } = sums;
  let [mark, above] = [0, totals.length];
  while (above - mark > 1) {
    const middle = Math.floor((mark + above) / 2);
    if ((totals[middle] as number) < level) mark = middle;
    else above = middle;
  }
  let n = mark * interval;
  let total = Math.min(1, (totals[mark] as number) + (probabilities[n] as number));
  while (total < level && n < last) {
    n += 1;
    total = Math.min(1, total + (probabilities[n] as number));
  }
  return n;
}

function beyondExtent(sums: RunningSums, loss: number): ActuarialInputError {
  return new ActuarialInputError(
    'loss',
    `${loss} lies beyond the computed losses, which end at ${sums.last * gridUnit(sums)}`,
    'compute the distribution further with upTo',
  );
}

function beyondLevel(level: number, sums: RunningSums): ActuarialInputError {
  const canGoOn = level <= fullLevel && (!sums.complete || sums.settled === true);
  return new ActuarialInputError(
    'level',
    `${level} lies beyond the computed cumulative probability of ${sums.total}`,
    `ask for a lower level${canGoOn ? ', or compute the distribution further with upToLevel' : ''}`,
  );
}
