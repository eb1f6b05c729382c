const ln2 = 0.6931471805599453;

/**
 * The natural logarithm of a number above 0, by additions, multiplications and divisions alone, so that it is the same
 * in every engine: with `x = 2^k m` and m from 1 to below 2, `k ln 2 + 2 (z + z^3 / 3 + ...)`,
 * `z = (m - 1) / (m + 1)`. For estimates of size; right to some 15 digits.
 */
export function naturalLogarithm(x: number): number {
  let [doublings, m] = [0, x];
  for (; m >= 2; m /= 2) doublings += 1;
  for (; m < 1; m *= 2) doublings -= 1;
  const z = (m - 1) / (m + 1);
  let [sum, power] = [0, z];
  for (let odd = 1; odd < 35; odd += 2, power *= z * z) sum += power / odd;
  return doublings * ln2 + 2 * sum;
}
