/** Binary digits behind the point of a fixed-point number: 57 decimals, far more than binary64 shows. */
export const fractionBits = 192n;

/** A number that is not negative, in units of `2^-192`. */
export type Fixed = bigint;

/** One. */
export const fixedOne: Fixed = 1n << fractionBits;

/** The natural logarithm of 2. */
const ln2: Fixed = 0xb17217f7_d1cf79ab_c9e3b398_03f2f6af_40f34326_7298b62dn;

/** The number a binary64 is written as: its shortest decimal text. */
export function fixed(number: number): Fixed {
  const [digits = '0', power = '0'] = number.toExponential().split('e');
  const whole = BigInt(digits.replace('.', '')) * fixedOne;
  const decimals = Math.max(0, digits.length - 2) - Number(power);
  const scale = BigInt('1'.padEnd(Math.abs(decimals) + 1, '0'));
  return decimals > 0 ? whole / scale : whole * scale;
}

/** The binary64 nearest to a fixed-point number. */
export function fixedNumber(number: Fixed): number {
  return Number(number) / Number(fixedOne);
}

/** Product. */
export function times(a: Fixed, b: Fixed): Fixed {
  return (a * b) >> fractionBits;
}

/** Quotient. */
export function over(a: Fixed, b: Fixed): Fixed {
  return (a << fractionBits) / b;
}

/** `ln(1 + x)`: with `1 + x = 2^k m` and m from 1 to below 2, `k ln 2 + 2 (z + z^3 / 3 + ...)`, `z = (m - 1) / (m + 1)`. */
export function logOfOnePlus(x: Fixed): Fixed {
  let [doublings, m] = [0n, fixedOne + x];
  for (; m >= 2n * fixedOne; m >>= 1n) doublings += 1n;
  const z = over(m - fixedOne, m + fixedOne);
  const square = times(z, z);
  let sum = 0n;
  for (let [power, odd] = [z, 1n]; power > 0n; power = times(power, square), odd += 2n)
    sum += power / odd;
  return doublings * ln2 + 2n * sum;
}

/** `exp(-x)` as `value x 2^-halvings` with the value above 1/2 and up to 1. */
export function negativeExponential(x: Fixed): {
  readonly value: Fixed;
  readonly halvings: bigint;
} {
  const halvings = x / ln2;
  const squarings = 8n;
  const small = (x - halvings * ln2) >> squarings;
  let [sum, term] = [0n, fixedOne];
  for (let n = 1n; term > 0n; n += 1n) {
    sum += n % 2n === 1n ? term : -term;
    term = times(term, small) / n;
  }
  for (let left = squarings; left > 0n; left -= 1n) sum = times(sum, sum);
  return { value: sum, halvings };
}
