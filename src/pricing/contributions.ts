import { claimValues } from '../actuarial/claim-values.js';
import type { Rating } from './rate.js';
import { partedLosses } from './structure/borne-losses.js';
import { gatheredSector } from './structure/loss-grid.js';
import { payout } from './structure/payout.js';
import type { StructuredLosses } from './structure/structured-losses.js';

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
 * Shares what the insurer pays out to the obligors, from the distribution the price is made of. With X_i what an
 * obligor's losses come to after the terms on each loss, S their sum and Y what is paid of it,
 *
 *     expected_i = E[X_i Y / S],   tail_i = E[X_i Y / S | S in the worst years]
 *
 * the worst years being those beyond the level, as the tail value at risk counts them. Without terms on the year
 * `tail_i = E[X_i | S in the worst years]`, what the tail value grows by as the obligor does (Euler). First loss and
 * maximum liability of a year fall on its losses in proportion. Both sum to the whole, but for the rounding of binary64
 * and the end of the recursion: within 1e-8 of it.
 */
export function contributions({
  losses,
  maximum,
}: Pick<Rating, 'losses' | 'maximum'>): Contributions | null {
  if (losses === null) return null;
  const { present, structure, tailLevel } = losses;
  const paid = payout(present, structure, maximum);
  const obligors = obligorsOf(losses);
  const sector = gatheredSector(
    losses.basis.setting,
    obligors.flatMap(({ amounts }) => amounts),
  );
  const unit = losses.basis.setting.lossUnit;
  const paidShare = (band: number): number =>
    Math.min(maximum?.toNumber() ?? Infinity, Math.max(0, band * unit - structure.firstLoss)) /
    (band * unit);
  const worst = worstYears(losses, tailLevel);
  const mean = claimValues(sector, paidShare);
  const tail = claimValues(sector, (band) => paidShare(band) * worst(band));
  return {
    expected: paid.expected,
    tailValueAtRisk: paid.tailValueAtRisk(tailLevel),
    obligors: obligors.map(({ lines, amounts }) => ({
      lines,
      expected: countedWith(mean, amounts, unit),
      tailValueAtRisk: countedWith(tail, amounts, unit),
    })),
  };
}

interface ObligorLosses {
  readonly lines: readonly number[];
  readonly amounts: readonly ExpectedLoss[];
}

/** A loss of an amount, and how often it is expected. */
interface ExpectedLoss {
  readonly amount: number;
  readonly frequency: number;
}

function obligorsOf({ basis, structure, level }: StructuredLosses): ObligorLosses[] {
  return basis.borne('ordinary').map((source) => ({
    lines: source.lines,
    amounts: partedLosses([source], basis.slices, structure).flatMap(({ insured, frequency }) =>
      insured === 0 ? [] : [{ amount: insured, frequency: frequency * level }],
    ),
  }));
}

/** How much a year with a loss of so many units counts among the worst, which together count 1: none below the level. */
function worstYears(
  { present: { distribution } }: StructuredLosses,
  level: number,
): (band: number) => number {
  const { lossUnit } = distribution;
  const from = Math.round(distribution.percentile(level) / lossUnit);
  const within = distribution.cumulative(from * lossUnit);
  const below = from === 0 ? 0 : distribution.cumulative((from - 1) * lossUnit);
  const ofFirst = within > below ? (within - level) / (within - below) : 0;
  return (band) => (band < from ? 0 : band === from ? ofFirst : 1) / (1 - level);
}

/** `sum_x x lambda(x) K(x)` in money, each amount split between its two neighbouring bands. */
function countedWith(
  value: (band: number) => number,
  amounts: readonly ExpectedLoss[],
  unit: number,
): number {
  return amounts.reduce((sum, { amount, frequency }) => {
    const at = amount / unit;
    const band = Math.floor(at);
    const above = at - band;
    const lower = band === 0 ? 0 : band * value(band) * (1 - above);
    const upper = above === 0 ? 0 : (band + 1) * value(band + 1) * above;
    return sum + frequency * unit * (lower + upper);
  }, 0);
}
