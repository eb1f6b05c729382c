import { ActuarialInputError } from './actuarial-input-error.js';
import { sizeLimits } from './size-limits.js';

/** Probabilities below this at the end of a distribution are cut off. */
const negligible = 1e-30;

/**
 * Distribution of the sum of two independent whole-number variables.
 *
 * @throws {@link ActuarialInputError} when the product of the lengths exceeds the stated size limit.
 */
export function convolve(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length * b.length > sizeLimits.products) {
    throw new ActuarialInputError(
      'severity.probabilities',
      'need too many bands',
      'use fewer claims or severities',
    );
  }
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i += 1) {
    const probability = a[i] as number;
    if (probability === 0) continue;
    for (let j = 0; j < b.length; j += 1)
      sum[i + j] = (sum[i + j] as number) + probability * (b[j] as number);
  }
  return withoutTail(sum);
}

/** Distribution of the sum of `terms` independent copies, by squaring: `f^n = (f^(n/2))^2`. */
export function convolutionPower(probabilities: Float64Array, terms: number): Float64Array {
  let power: Float64Array = Float64Array.of(1);
  for (const bit of terms.toString(2)) {
    power = convolve(power, power);
    if (bit === '1') power = convolve(power, probabilities);
  }
  return power;
}

/** Sum of a random number of independent copies, `sum_n weights[n] f^n`, by Horner's rule. */
export function randomConvolution(
  weights: readonly number[],
  probabilities: Float64Array,
): Float64Array {
  let sum: Float64Array = Float64Array.of(0);
  for (let index = weights.length - 1; index >= 0; index -= 1) {
    sum = convolve(sum, probabilities);
    sum[0] = (sum[0] as number) + (weights[index] as number);
  }
  return sum;
}

function withoutTail(probabilities: Float64Array): Float64Array {
  let length = probabilities.length;
  while (length > 1 && (probabilities[length - 1] as number) < negligible) length -= 1;
  return probabilities.subarray(0, length);
}
