import { Decimal } from '../decimal.js';

/** Digits enough that rounding to binary64 afterwards is the only rounding that shows. */
const Precise = /*#__PURE__*/ Decimal.clone({ precision: 24 });

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

const bitsOfBlock = 512;
/** Somewhat less than `512 ln 2`. */
const exponentOfBlock = 354;

/**
 * Probability that none of several independent mixed Poisson counts brings a claim,
 * `prod (1 + c_k mu_k)^(-1 / c_k)`, and `exp(-mu_k)` for `c_k = 0`: the start of the recursion. The power is taken
 * in 24 decimal digits, since powers of binary64 differ between engines.
 */
export function probabilityOfNoClaim(counts: readonly MixedCount[]): ScaledProbability {
  let exponent = new Precise(0);
  for (const count of counts) exponent = exponent.plus(exponentOf(count));
  if (exponent.lessThan(exponentOfBlock))
    return { value: exponent.negated().exp().toNumber(), blocks: 0 };
  const block = new Precise(2).ln().times(bitsOfBlock);
  const blocks = exponent.dividedBy(block).floor();
  return { value: blocks.times(block).minus(exponent).exp().toNumber(), blocks: blocks.toNumber() };
}

/**
 * `ln(1 + c mu) / c`. For `c mu` below 1e-12 by its series `mu (1 - x / 2 + x^2 / 3)` with `x = c mu`, whose error is
 * under 1e-36 of it, where the logarithm would lose its digits.
 */
function exponentOf({ squaredVariation, claims }: MixedCount) {
  const x = new Precise(squaredVariation).times(claims);
  if (x.greaterThanOrEqualTo(1e-12)) return x.plus(1).ln().dividedBy(squaredVariation);
  return new Precise(1).minus(x.dividedBy(2)).plus(x.times(x).dividedBy(3)).times(claims);
}
