import { jointRecursion, type JointClaim } from '../../actuarial/joint-recursion.js';
import type { LossDistribution } from '../../actuarial/loss-distribution.js';
import type { PartedLoss } from './borne-losses.js';
import { gridUnit, lossGrid } from './loss-grid.js';

/** What the losses a seller bears are worked out from. */
export interface RetainedInput {
  readonly losses: readonly PartedLoss[];
  /** Coefficient of variation of the factor that moves all default rates. */
  readonly variation: number;
  /** Aggregate first loss: what the seller bears of the insured losses of a year, first. */
  readonly firstLoss: number;
  /** Expected losses borne, those beyond the maximum liability among them. */
  readonly expected: number;
  readonly level: number;
}

/** The bad end of the losses a seller bears in a year. */
export interface RetainedTail {
  /** Not exceeded with the probability of the level; the excess over the maximum liability is not in it. */
  readonly percentile: number;
  /** Mean of the worst years: those beyond the level. */
  readonly tailValueAtRisk: number;
}

/** Bands on each side of the joint grid. */
const mostBands = 100;

/**
 * Percentile and tail value at risk of `R = U + min(S, A) + (S - A - M)+`: of what is borne of each loss, the first
 * loss of the year, and what lies beyond the maximum. U and S come from the same defaults, so their joint distribution
 * is worked out; with `R' = U + min(S, A)`
 *
 *     TVaR = VaR + (E[R] - E[min(R', VaR)]) / (1 - level)
 *
 * which is exact where the years beyond the maximum are among the worst, and an upper bound else.
 */
export function retainedTail(input: RetainedInput): RetainedTail {
  const { losses, expected, level, firstLoss } = input;
  if (losses.length === 0) return { percentile: 0, tailValueAtRisk: expected };
  const own = distributionOf(input, (loss) => loss.own);
  const insured = distributionOf(input, (loss) => loss.insured);
  const alone = firstLoss === 0 || insured === null || insured.mean === 0;
  const { percentile, limited } = alone
    ? ofOwn(own, level)
    : ofBoth(input, { own, first: Math.min(firstLoss, insured.percentile(between(level))) });
  const beyond = Math.max(0, expected - limited) / (1 - level);
  return { percentile, tailValueAtRisk: percentile + beyond };
}

/** A level that two losses together exceed no more often than the level itself. */
function between(level: number): number {
  return (1 + level) / 2;
}

interface Read {
  readonly percentile: number;
  /** `E[min(R', percentile)]`. */
  readonly limited: number;
}

function ofOwn(own: LossDistribution | null, level: number): Read {
  const percentile = own?.percentile(level) ?? 0;
  return { percentile, limited: own?.limitedExpectation(percentile) ?? 0 };
}

/** The distribution of a part of every loss over the year; null where there is none of it. */
export function distributionOf(
  { losses, variation }: Pick<RetainedInput, 'losses' | 'variation'>,
  amount: (loss: PartedLoss) => number,
): LossDistribution | null {
  const largest = losses.reduce((most, loss) => Math.max(most, amount(loss)), 0);
  if (largest === 0) return null;
  const mean = losses.reduce((sum, loss) => sum + amount(loss) * loss.frequency, 0);
  const lossUnit = gridUnit(largest, mean);
  const grid = lossGrid({ lossUnit, variation }, Math.ceil(largest / lossUnit));
  for (const loss of losses) grid.sink(amount(loss), loss.frequency);
  return grid.distribution(mean, 1);
}

interface BothLosses {
  readonly own: LossDistribution | null;
  /** The part of the first loss that is reached within the level. */
  readonly first: number;
}

function ofBoth(input: RetainedInput, { own, first }: BothLosses): Read {
  const { losses, variation, level, firstLoss } = input;
  const extent = (own?.percentile(between(level)) ?? 0) + first;
  if (extent === 0) return { percentile: 0, limited: 0 };
  const unit = extent / mostBands;
  const bands = { first: mostBands, second: Math.ceil(first / unit) - 1 };
  const claims = losses.flatMap((loss) => claimsOf(loss, unit));
  const squared = variation * variation;
  const joint = jointRecursion(claims, squared, bands);
  const [alone = new Float64Array()] = jointRecursion(
    claims.map((claim) => ({ ...claim, second: 0 })),
    squared,
    { first: mostBands, second: 0 },
  );
  const atoms: Atom[] = joint.flatMap((row, second) =>
    Array.from(row, (probability, at) => ({ loss: (at + second) * unit, probability })),
  );
  alone.forEach((probability, at) => {
    const below = joint.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    atoms.push({
      loss: at * unit + firstLoss,
      probability: Math.max(0, probability - below),
    });
  });
  return readAt(atoms, level, extent);
}

interface Atom {
  readonly loss: number;
  readonly probability: number;
}

function readAt(atoms: Atom[], level: number, extent: number): Read {
  let [cumulative, sum] = [0, 0];
  for (const { loss, probability } of atoms.sort((a, b) => a.loss - b.loss)) {
    cumulative += probability;
    sum += loss * probability;
    if (cumulative >= level)
      return { percentile: loss, limited: sum + loss * Math.max(0, 1 - cumulative) };
  }
  return { percentile: extent, limited: sum + extent * Math.max(0, 1 - cumulative) };
}

/** A loss on the joint grid, split over the bands around it so that both means stay. */
function claimsOf({ own, insured, frequency }: PartedLoss, unit: number): JointClaim[] {
  const [u, s] = [own / unit, insured / unit];
  const [first, second] = [Math.floor(u), Math.floor(s)];
  const [right, up] = [u - first, s - second];
  return [
    { first, second, intensity: frequency * (1 - right) * (1 - up) },
    { first: first + 1, second, intensity: frequency * right * (1 - up) },
    { first, second: second + 1, intensity: frequency * (1 - right) * up },
    { first: first + 1, second: second + 1, intensity: frequency * right * up },
  ];
}
