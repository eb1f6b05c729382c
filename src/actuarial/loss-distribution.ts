import { accept, type Acceptance, shown } from './accepted-number.js';
import { acceptFields, type Shape } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import type { BandProbabilities } from './compound-recursion.js';
import type { Reach } from './extent.js';
import { listedProbabilities } from './listed-probabilities.js';
import {
  bandAsked,
  cumulativeAt,
  limitedAt,
  percentileAt,
  type RunningSums,
  runningSums,
} from './running-sums.js';
import { sizeLimits } from './size-limits.js';

/** How {@link LossDistribution.percentile} reads the steps of the distribution. */
export interface PercentileReading {
  /**
   * Interpolate the cumulative distribution between the loss points n - 1 and n that bracket the level,
   * `(n - 1 + (q - F(n-1)) / (F(n) - F(n-1))) L`, as CreditRisk+ (1997) prints its percentiles. When missing or
   * false: the smallest loss point whose cumulative probability is at least the level.
   */
  readonly interpolate?: boolean;
}

/**
 * Distribution of an aggregate loss S on multiples of a loss unit L. Its numbers are binary64 estimates, equal in
 * every engine; money enters a price only through a declared rounding.
 *
 * Losses are amounts of money from 0 to 1e18, levels probabilities from 0 to below 1. Every method throws
 * {@link ActuarialInputError} for other arguments and for what lies beyond the computed extent.
 */
export interface LossDistribution {
  /** Expected loss, from the inputs; not changed by the grid. */
  readonly mean: number;

  /** Standard deviation of the loss on the grid, from the inputs' moments. */
  readonly standardDeviation: number;

  /** Distance L of the loss points, in money. */
  readonly lossUnit: number;

  /** Probability of a loss of exactly 0, L, 2L, ...; listed when it is read. */
  readonly probabilities: readonly number[];

  /** P(S <= loss). */
  cumulative(loss: number): number;

  /** The loss that is not exceeded with probability `level`: value at risk. */
  percentile(level: number, reading?: PercentileReading): number;

  /** E[min(S, loss)]. */
  limitedExpectation(loss: number): number;

  /** E[(S - loss)+] as `mean - E[min(S, loss)]`, so that a far tail is not lost. */
  stopLoss(loss: number): number;

  /** Expected loss of the layer `limit` in excess of `attachment`. */
  layer(attachment: number, limit: number): number;

  /**
   * Tail value at risk, coherent also where the distribution has steps:
   * `VaR_q + E[(S - VaR_q)+] / (1 - q)` with the percentile not interpolated (Acerbi & Tasche 2002).
   */
  tailValueAtRisk(level: number): number;
}

/** First two moments of a loss in money. */
export interface LossMoments {
  readonly mean: number;
  readonly standardDeviation: number;
}

const amount: Acceptance = {
  least: 0,
  most: sizeLimits.amount,
  remedy: 'write a loss from 0 to 1e18',
};
const probability: Acceptance = {
  least: 0,
  most: 1,
  belowMost: true,
  remedy: 'write a probability from 0 to below 1, such as 0.99',
};

const readingShape: Shape<PercentileReading> = {
  keys: ['interpolate'],
  remedy: 'write { interpolate: true }, or leave it out',
};

/** Bands with their sums, computed at least as far as asked where they can be; null where nothing of weight is left. */
type BandsTo = (reach: Reach) => RunningSums | null;

/** Makes the distribution of band probabilities whose moments are known exactly. */
export function lossDistribution(
  bands: BandProbabilities,
  lossUnit: number,
  moments: LossMoments,
): LossDistribution {
  const sums = runningSums(bands, { lossUnit, mean: moments.mean });
  const list = listedProbabilities;
  return distributionOf(() => sums, { lossUnit, moments, isInterpolated: acceptReading, list });
}

/** A distribution that is computed when it is asked. */
export interface GrowingBands {
  readonly compute: (reach: Reach) => BandProbabilities;
  /** An upper bound of the stop-loss at a band, in loss units, that costs less than computing so far. */
  readonly stopLossBound: (band: number) => number;
  /** The bound is asked beyond this band; nearer there is more left, or computing costs less. */
  readonly boundBeyond: number;
}

/** What is left beyond a loss counts for nothing when it is at most this share of the mean. */
const negligible = 1e-9;

/**
 * A distribution that is computed further when it is asked further, but for a tail that a bound shows to be of no
 * weight: there the limited expectation is the mean. What was computed before stays as it was.
 */
export function growingDistribution(
  { compute, stopLossBound, boundBeyond }: GrowingBands,
  lossUnit: number,
  moments: LossMoments,
): LossDistribution {
  const { mean } = moments;
  let sums: RunningSums | undefined;
  // Each band is judged by itself, so that an answer does not depend on what was asked before.
  const judged = new Map<number, boolean>();
  const isNegligible = (band: number): boolean => {
    if (band <= boundBeyond) return false;
    const known = judged.get(band) ?? stopLossBound(band) * lossUnit <= negligible * mean;
    judged.set(band, known);
    return known;
  };
  const bandsTo = (reach: Reach): RunningSums | null => {
    if (isNegligible(reach.band)) return null;
    if (sums === undefined || !reaches(sums, reach))
      sums = runningSums(compute(reach), { lossUnit, mean }, sums);
    return sums;
  };
  const isInterpolated = (reading?: PercentileReading): boolean => reading?.interpolate === true;
  const list = ({ probabilities }: RunningSums): readonly number[] => Array.from(probabilities);
  return distributionOf(bandsTo, { lossUnit, moments, isInterpolated, list });
}

function reaches({ complete, last, total }: RunningSums, { band, level }: Reach): boolean {
  return complete || (last >= band && total >= level);
}

/** What a distribution is made of besides its bands. */
interface Making {
  readonly lossUnit: number;
  readonly moments: LossMoments;
  readonly isInterpolated: (reading: PercentileReading | undefined) => boolean;
  readonly list: (sums: RunningSums) => readonly number[];
}

function distributionOf(
  bandsTo: BandsTo,
  { lossUnit, moments, isInterpolated, list }: Making,
): LossDistribution {
  const upTo = (loss: number): RunningSums | null =>
    bandsTo({ band: bandAsked(loss, lossUnit), level: 0 });
  const toLevel = (level: number): RunningSums => bandsTo({ band: 0, level }) as RunningSums;
  const limited = (loss: number): number => {
    const sums = upTo(loss);
    return sums === null ? moments.mean : limitedAt(sums, loss);
  };
  const stopLossAt = (loss: number): number => Math.max(0, moments.mean - limited(loss));
  const percentile = (level: number, reading?: PercentileReading): number => {
    const accepted = accept(level, 'level', probability);
    return percentileAt(toLevel(accepted), accepted, isInterpolated(reading));
  };
  let listed: { of: RunningSums; list: readonly number[] } | undefined;
  return {
    lossUnit,
    get probabilities() {
      const sums = toLevel(0);
      if (listed?.of !== sums) listed = { of: sums, list: list(sums) };
      return listed.list;
    },
    cumulative: (loss) => {
      const accepted = accept(loss, 'loss', amount);
      const sums = upTo(accepted);
      return sums === null ? 1 : cumulativeAt(sums, accepted);
    },
    percentile,
    limitedExpectation: (loss) => limited(accept(loss, 'loss', amount)),
    stopLoss: (loss) => stopLossAt(accept(loss, 'loss', amount)),
    layer: (attachment, limit) => {
      const bottom = accept(attachment, 'attachment', amount);
      const top = limited(bottom + accept(limit, 'limit', amount));
      return top - limited(bottom);
    },
    tailValueAtRisk: (level) => {
      const valueAtRisk = percentile(level);
      return valueAtRisk + stopLossAt(valueAtRisk) / (1 - level);
    },
    ...moments,
  };
}

/** Reads how a percentile is wanted, from whoever calls. */
function acceptReading(reading: PercentileReading | undefined): boolean {
  if (reading === undefined) return false;
  const { interpolate = false } = acceptFields(reading, 'reading', readingShape);
  const given: unknown = interpolate;
  if (typeof given === 'boolean') return given;
  throw new ActuarialInputError('reading.interpolate', `is ${shown(given)}`, 'write true or false');
}
