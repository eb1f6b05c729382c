import type { Rating } from './rate.js';
import { claimedPart, partedLosses, type PartedLoss } from './structure/borne-losses.js';
import { payout } from './structure/payout.js';
import {
  distributionOf,
  type RetainedTail,
  retainedTail,
} from './structure/retained-distribution.js';
import type { LossDistribution } from '../actuarial/loss-distribution.js';

/** What a seller bears of a year's losses. */
export interface RetainedLosses extends RetainedTail {
  /** Expected: ground-up less what the insurer pays; those above the limits are in it. */
  readonly expected: number;
}

/**
 * The losses of an ordinary year a seller bears under the cover of a rating, from the distribution its price is made of;
 * null for a book without one. `besides` are losses of buyers this cover does not insure at all.
 */
export function retainedLosses(
  rating: Pick<Rating, 'losses' | 'maximum'>,
  level: number,
  besides: readonly PartedLoss[] = [],
): RetainedLosses | null {
  const { losses, maximum } = rating;
  if (losses === null) return null;
  const parted = [...yearsLosses(rating), ...besides];
  const { structure, basis, present, beforeCover } = losses;
  const lost = (present.groundUp + present.aboveLimits) * beforeCover;
  const paid = payout(present, structure, maximum).expected;
  const expected = Math.max(0, lost - paid) + meanOf(besides);
  // Where a term of the cover makes claims of what would have been paid late, more is borne than of the losses alone.
  const ofClaims = ownOf(parted) + present.perLoss - paid;
  const tail = retainedTail({
    ...{ losses: parted, expected: Math.max(expected, ofClaims), level },
    variation: basis.setting.variation,
    firstLoss: structure.firstLoss,
  });
  return { expected, ...tail };
}

/** The distribution of all losses of an ordinary year, whoever bears them; null for a book without one, or without losses. */
export function groundUpLosses(rating: Pick<Rating, 'losses'>): LossDistribution | null {
  if (rating.losses === null) return null;
  const { variation } = rating.losses.basis.setting;
  return distributionOf(
    { losses: yearsLosses(rating), variation },
    ({ own, insured }) => own + insured,
  );
}

function ownOf(losses: readonly PartedLoss[]): number {
  return losses.reduce((sum, { own, frequency }) => sum + own * frequency, 0);
}

function meanOf(losses: readonly PartedLoss[]): number {
  return losses.reduce((sum, { own, insured, frequency }) => sum + (own + insured) * frequency, 0);
}

/** The losses of an ordinary year, parted by the terms on each loss, at the level of the manual. */
export function yearsLosses({ losses }: Pick<Rating, 'losses'>): PartedLoss[] {
  if (losses === null) return [];
  const { basis, structure, level, beforeCover } = losses;
  const often = level * Math.max(1, beforeCover);
  const parted = partedLosses(basis.borne('ordinary'), basis.slices, structure);
  const scaled = parted.map((loss) => ({ ...loss, frequency: loss.frequency * often }));
  return claimedPart(scaled, beforeCover > 1 ? 1 / beforeCover : 1);
}
