import {
  type Fixed,
  fixed,
  fixedNumber,
  fixedOne,
  fractionBits,
  logOfOnePlus,
  negativeExponential,
  over,
  times,
} from './fixed-point.js';

/** A probability too small for binary64 in general: `value` times 2 to the power of `-512 blocks`. */
export interface ScaledProbability {
  /** In (2^-512, 1]. */
  readonly value: number;
  /** A whole number of at least 0. */
  readonly blocks: number;
}

/** A mixed Poisson number of claims. */
export interface MixedCount {
  /** Squared coefficient of variation c of the mixing gamma variable. */
  readonly squaredVariation: number;
  /** Expected number of claims. */
  readonly claims: number;
}

const bitsOfBlock = 512n;

/**
 * Probability that none of several independent mixed Poisson counts brings a claim,
 * `prod (1 + c_k mu_k)^(-1 / c_k)`, and `exp(-mu_k)` for `c_k = 0`: the start of the recursion. The power is taken
 * in whole numbers to 57 decimals, since powers of binary64 differ between engines; rounding to binary64 afterwards is
 * the only rounding that shows.
 */
export function probabilityOfNoClaim(counts: readonly MixedCount[]): ScaledProbability {
  const exponent = counts.reduce((sum, count) => sum + exponentOf(count), 0n);
  const { value, halvings } = negativeExponential(exponent);
  const scale = 1n << (fractionBits + (halvings % bitsOfBlock));
  return { value: Number(value) / Number(scale), blocks: Number(halvings / bitsOfBlock) };
}

/**
 * Probability of at least one claim of a mixed Poisson count, 1 less that of none without cancelling where hardly any
 * claims are expected.
 */
export function probabilityOfAnyClaim(count: MixedCount): number {
  return oneLess(exponentOf(count));
}

/** The same for a number of independent trials, `1 - (1 - q)^n`. */
export function probabilityOfAnySuccess(trials: number, probability: number): number {
  if (probability === 1) return trials > 0 ? 1 : 0;
  const q = fixed(probability);
  return oneLess(BigInt(trials) * logOfOnePlus(over(q, fixedOne - q)));
}

/** `1 - exp(-x)`. */
function oneLess(x: Fixed): number {
  const { value, halvings } = negativeExponential(x);
  return fixedNumber(fixedOne - (value >> halvings));
}

const small: Fixed = /*#__PURE__*/ fixed(1e-12);

/**
 * `ln(1 + c mu) / c` as `mu ln(1 + x) / x` with `x = c mu`. For x below 1e-12 by its series `1 - x / 2 + x^2 / 3`,
 * whose error is under 1e-36, where the logarithm would lose its digits.
 */
function exponentOf({ squaredVariation, claims }: MixedCount): Fixed {
  const mean = fixed(claims);
  const x = times(fixed(squaredVariation), mean);
  if (x > small) return over(times(mean, logOfOnePlus(x)), x);
  return times(mean, fixedOne - x / 2n + times(x, x) / 3n);
}
