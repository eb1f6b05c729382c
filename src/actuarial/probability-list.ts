import { accept, type Acceptance } from './accepted-number.js';
import { acceptList } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { sizeLimits } from './size-limits.js';

const probability: Acceptance = { least: 0, most: 1, remedy: 'write a probability from 0 to 1' };
const probabilityCount: Acceptance = {
  least: 1,
  most: sizeLimits.severityBands,
  remedy: 'write 1 to 65,536 probabilities',
};

/** How far a list of probabilities may sum from 1: published discretisations are cut off in the tail. */
const sumTolerance = 1e-6;
/** A sum nearer to 1 than this misses it by rounding alone. */
const roundingTolerance = 1e-12;

/**
 * Checks a list of probabilities: none negative, sum 1 within 1e-6; divides them by their sum.
 *
 * @throws {@link ActuarialInputError} at the first value that cannot be used.
 */
export function acceptProbabilities(list: readonly number[], path: string): readonly number[] {
  return scaled(acceptUnscaled(list, path));
}

/**
 * The same for a list that may have been cut off in its tail, where a part of the probability is missing: that part
 * goes to the amount after the last one listed, so that what is listed stays as it is.
 *
 * @throws {@link ActuarialInputError} at the first value that cannot be used.
 */
export function acceptCutOff(list: readonly number[], path: string): readonly number[] {
  const given = acceptUnscaled(list, path);
  const missing = 1 - given.total;
  return missing > roundingTolerance ? [...given.list, missing] : scaled(given);
}

interface Summed {
  readonly list: readonly number[];
  readonly total: number;
}

function acceptUnscaled(probabilities: readonly number[], path: string): Summed {
  const list = acceptList(probabilities, path, probabilityCount);
  const total = list.reduce(
    (sum, value, index) => sum + accept(value, `${path}[${index}]`, probability),
    0,
  );
  if (Math.abs(total - 1) <= sumTolerance) return { list, total };
  throw new ActuarialInputError(path, `the probabilities sum to ${total}`, 'let them sum to 1');
}

function scaled({ list, total }: Summed): readonly number[] {
  return total === 1 ? list : list.map((value) => value / total);
}
