import { accept, type Acceptance } from './accepted-number.js';
import type { DistributionExtent } from './obligor.js';
import { sizeLimits } from './size-limits.js';

/** Where a recursion over bands may stop: both must be reached. */
export interface Reach {
  readonly band: number;
  readonly level: number;
}

/** How far a distribution is wanted. */
export interface WantedReach extends Reach {
  /** Nothing was stated: of a distribution that is very long, a little less will do. */
  readonly isDefault: boolean;
}

/** The cumulative probability to which a distribution is computed when nothing else is asked; none goes further. */
export const fullLevel = 1 - 1e-12;

const amount: Acceptance = {
  least: 0,
  most: sizeLimits.amount,
  remedy: 'write the largest loss that will be asked for, an amount from 0 to 1e18',
};
const level: Acceptance = {
  least: 0,
  most: fullLevel,
  remedy: 'write a probability from 0 to 1 - 1e-12, such as 0.99',
};

/**
 * Reads how far a distribution is wanted.
 *
 * @throws {@link ActuarialInputError} when an extent is not usable.
 */
export function reachOf({ upTo, upToLevel }: DistributionExtent, lossUnit: number): WantedReach {
  const band = upTo === undefined ? 0 : Math.ceil(accept(upTo, 'upTo', amount) / lossUnit);
  if (upToLevel !== undefined)
    return { band, level: accept(upToLevel, 'upToLevel', level), isDefault: false };
  const isDefault = upTo === undefined;
  return { band, level: isDefault ? fullLevel : 0, isDefault };
}
