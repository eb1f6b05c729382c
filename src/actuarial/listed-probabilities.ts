import { ActuarialInputError } from './actuarial-input-error.js';
import type { BandProbabilities } from './compound-recursion.js';
import { sizeLimits } from './size-limits.js';

/**
 * Probabilities of 0, L, 2L, ..., also where no loss lies between the points of the grid.
 *
 * @throws {@link ActuarialInputError} when the list would be longer than the stated size limit.
 */
export function listedProbabilities(bands: BandProbabilities): readonly number[] {
  const { probabilities, stride = 1 } = bands;
  if (stride === 1) return Array.from(probabilities);
  const length = (probabilities.length - 1) * stride + 1;
  if (length > sizeLimits.bands) throw tooLongToList(length, stride);
  const list = Array.from(new Float64Array(length));
  probabilities.forEach((probability, n) => {
    list[n * stride] = probability;
  });
  return list;
}

function tooLongToList(length: number, stride: number): ActuarialInputError {
  return new ActuarialInputError(
    'probabilities',
    `would be ${length} numbers, of which one in ${stride} is not 0`,
    `write a lossUnit ${stride} times as large to list them; every measure works as it is`,
  );
}
