import { accept, type Acceptance } from './accepted-number.js';
import type { BandProbabilities } from './compound-recursion.js';
import { cumulativeAt, limitedAt, percentileAt, runningSums } from './running-sums.js';
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

  /** Probability of a loss of exactly 0, L, 2L, ... */
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

/** Makes the distribution of band probabilities whose moments are known exactly. */
export function lossDistribution(
  bands: BandProbabilities,
  lossUnit: number,
  moments: LossMoments,
): LossDistribution {
  const sums = runningSums(bands, lossUnit, moments.mean);
  const limitedExpectation = (loss: number) => limitedAt(sums, accept(loss, 'loss', amount));
  const stopLoss = (loss: number) => Math.max(0, moments.mean - limitedExpectation(loss));
  const percentile = (level: number, reading: PercentileReading = {}) =>
    percentileAt(sums, accept(level, 'level', probability), reading.interpolate === true);
  let probabilities: readonly number[] | undefined;
  return {
    lossUnit,
    get probabilities() {
      return (probabilities ??= Array.from(bands.probabilities));
    },
    cumulative: (loss) => cumulativeAt(sums, accept(loss, 'loss', amount)),
    percentile,
    limitedExpectation,
    stopLoss,
    layer: (attachment, limit) => {
      const bottom = accept(attachment, 'attachment', amount);
      return limitedAt(sums, bottom + accept(limit, 'limit', amount)) - limitedAt(sums, bottom);
    },
    tailValueAtRisk: (level) => {
      const valueAtRisk = percentile(level);
      return valueAtRisk + stopLoss(valueAtRisk) / (1 - level);
    },
    ...moments,
  };
}
