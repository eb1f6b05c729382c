import type { Rating } from './rate.js';
import { partedLosses } from './structure/borne-losses.js';
import { payout } from './structure/payout.js';

/** What one obligor adds to what the insurer pays. */
export interface Contribution {
  /** Places of its lines in the exposure. */
  readonly lines: readonly number[];
  readonly expected: number;
  readonly tailValueAtRisk: number;
}

/** Contributions with the whole they sum to. */
export interface Contributions {
  readonly expected: number;
  readonly tailValueAtRisk: number;
  readonly obligors: readonly Contribution[];
}

/**
 * Shares what the insurer pays out to the obligors, from the distribution the price is made of (CreditRisk+ 1997, as it
 * shares out a percentile): the mean in proportion to the expected losses after the terms on each loss, what the tail
 * value at risk T lies above it in proportion to what each adds to the variance,
 *
 *     C_i = E[Y] e_i / sum e + (T - E[Y]) r_i / sum r,   r_i = m2_i + c e_i sum e
 *
 * with e and m2 the first two moments of the obligor's losses and c the squared variation of the common factor.
 */
export function contributions({
  losses,
  maximum,
}: Pick<Rating, 'losses' | 'maximum'>): Contributions | null {
  if (losses === null) return null;
  const { basis, structure, level, present, tailLevel } = losses;
  const moments = basis.borne('ordinary').map((source) => {
    let [mean, square] = [0, 0];
    for (const { insured, frequency } of partedLosses([source], basis.slices, structure)) {
      mean += insured * frequency * level;
      square += insured * insured * frequency * level;
    }
    return { lines: source.lines, mean, square };
  });
  const paid = payout(present, structure, maximum);
  const [expected, tail] = [paid.expected, paid.tailValueAtRisk(tailLevel)];
  const all = moments.reduce((sum, { mean }) => sum + mean, 0);
  const variation = basis.setting.variation * basis.setting.variation;
  const weights = moments.map(({ mean, square }) => square + variation * mean * all);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return {
    expected,
    tailValueAtRisk: tail,
    obligors: moments.map(({ lines, mean }, index) => {
      const own = all === 0 ? 0 : (expected * mean) / all;
      const beyond = weight === 0 ? 0 : ((tail - expected) * (weights[index] ?? 0)) / weight;
      return { lines, expected: own, tailValueAtRisk: own + beyond };
    }),
  };
}
