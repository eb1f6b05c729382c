import { ActuarialInputError } from './actuarial-input-error.js';
import { sizeLimits } from './size-limits.js';

/** Probabilities below this at the end of a distribution are cut off. */
const negligible = 1e-30;

/**
 * Distribution of the sum of two independent whole-number variables.
 *
 * @throws {@link ActuarialInputError} when the product of the lengths exceeds the stated size limit.
 */
function convolve(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length * b.length > sizeLimits.products) {
    throw new ActuarialInputError(
      'severity.probabilities',
      `make a convolution of ${a.length} and ${b.length} bands, above the ${sizeLimits.products} products of sizeLimits`,
      'write fewer trials, or the severity in fewer, larger units',
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

/**
 * Sum of a random number of independent copies, `sum_n weights[n] f^n`, by Horner's rule.
 *
 * @throws {@link ActuarialInputError} when it would take more products than the stated size limit, before it does.
 */
export function randomConvolution(
  weights: readonly number[],
  probabilities: Float64Array,
): Float64Array {
  let copies = weights.length - 1;
  while (weights[copies] === 0) copies -= 1;
  const factor = withoutTail(probabilities);
  requireAffordable(copies, factor.length);
  let sum: Float64Array = Float64Array.of(weights[copies] as number);
  for (let index = copies - 1; index >= 0; index -= 1) {
    sum = convolve(sum, factor);
    sum[0] = (sum[0] as number) + (weights[index] as number);
  }
  return sum;
}

/** The k-th product is one of `k (length - 1) + 1` by `length` numbers. */
function requireAffordable(copies: number, length: number): void {
  const products = (n: number): number => n * length * (1 + ((n - 1) / 2) * (length - 1));
  if (products(copies) <= sizeLimits.products) return;
  const most = Math.floor(Math.sqrt((2 * sizeLimits.products) / (length * length)));
  throw new ActuarialInputError(
    'frequency.probabilities',
    `of up to ${copies} claims with amounts of up to ${length - 1} units take ${Math.ceil(products(copies))} products, above the ${sizeLimits.products} of sizeLimits`,
    `write up to ${most} claims, or the severity in fewer, larger units`,
  );
}

function withoutTail(probabilities: Float64Array): Float64Array {
  let length = probabilities.length;
  while (length > 1 && (probabilities[length - 1] as number) < negligible) length -= 1;
  return probabilities.subarray(0, length);
}
