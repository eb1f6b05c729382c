import { answered, type InvalidData } from '../gate/answered.js';
import { type AggregateLoss, aggregateLoss as lossOf } from './aggregate-loss.js';
import { pricedLossUnit as unitOf } from './banding.js';
import {
  type BornhuetterFerguson,
  bornhuetterFerguson as completed,
  type ImmaturePeriod,
} from './bornhuetter-ferguson.js';
import {
  buhlmann as ofEqualVolumes,
  buhlmannStraub as ofWeights,
  type CredibilityEstimate,
} from './buhlmann-straub.js';
import { type ChainLadder, chainLadder as projected, type Triangle } from './chain-ladder.js';
import { compoundDistribution as sumOf, type CompoundLoss } from './compound-distribution.js';
import {
  fullCredibilityClaims as claimsOf,
  type FullCredibilityStandard,
  partialCredibility as credibilityOf,
} from './limited-fluctuation.js';
import type { LossDistribution } from './loss-distribution.js';
import { standardNormalQuantile as quantileOf } from './normal-quantile.js';
import type { Portfolio } from './obligor.js';
import type { RiskExperience } from './risk-experience.js';
import type { BetweenVarianceEstimator } from './structure-parameters.js';

/** What was estimated, or what is wrong with the numbers given. */
export type Estimated<Estimate> = ({ readonly status: 'estimated' } & Estimate) | InvalidData;

/** The status first, as in every result; what an estimate computes when it is read stays unread. */
function estimated<Estimate extends object>(work: () => Estimate): Estimated<Estimate> {
  const status = { status: 'estimated' } as const;
  return answered(
    () =>
      Object.defineProperties(
        status,
        Object.getOwnPropertyDescriptors(work()),
      ) as Estimated<Estimate>,
    [],
  );
}

/**
 * Aggregate loss of a portfolio after CreditRisk+ (Credit Suisse First Boston, 1997): defaults are Poisson given
 * gamma-distributed sector factors, severities are banded, sectors are independent.
 *
 * `mean = sum_A p_A E_A`; the variance on the grid is `sum_k c_k eps_k^2 + sum_A mu_A (v_A L)^2` (equation 118 with
 * banded severities), `eps_k` the sector's expected loss and `c_k` its factor's squared coefficient of variation.
 * A portfolio in which nothing can be lost is a certain loss of 0; one without rows is refused.
 *
 * @returns `invalid` with issues when a value, a name or a size cannot be used.
 */
export function aggregateLoss(portfolio: Portfolio): Estimated<AggregateLoss> {
  return estimated(() => lossOf(portfolio));
}

/**
 * Completes immature periods by their expected loss (Bornhuetter & Ferguson 1972):
 * `ultimate = actual + expected (1 - 1 / factor to ultimate)`. Unlike a chain ladder it makes something of a young
 * period without claims. Binary64 estimates.
 *
 * @returns `invalid` with issues when a value cannot be used.
 */
export function bornhuetterFerguson(
  periods: readonly ImmaturePeriod[],
): Estimated<BornhuetterFerguson> {
  return estimated(() => completed(periods));
}

/**
 * Credibility premiums after Bühlmann (1967): equal volumes, every risk observed over the same n periods,
 * `Z = n / (n + K)`. The case of {@link buhlmannStraub} with every weight 1.
 *
 * @param observations One list of observed values per risk, at least 2 risks and 2 periods.
 * @returns `invalid` with issues when a value cannot be used or the lists differ in length.
 */
export function buhlmann(
  observations: readonly (readonly number[])[],
): Estimated<CredibilityEstimate> {
  return estimated(() => ofEqualVolumes(observations));
}

/**
 * Credibility premiums after Bühlmann & Straub (1970), with structure parameters estimated from the data:
 * `Z_i = w_i / (w_i + K)`, `K = s2 / a`. Binary64 estimates.
 *
 * @param risks At least 2 risks, one of them with at least 2 periods.
 * @param estimator `unbiased` when missing; `iterative` is the pseudo-estimator of Bichsel and Straub.
 * @returns `invalid` with issues when a value cannot be used.
 */
export function buhlmannStraub(
  risks: readonly RiskExperience[],
  estimator?: BetweenVarianceEstimator,
): Estimated<CredibilityEstimate> {
  return estimated(() => ofWeights(risks, estimator));
}

/**
 * Projects cumulative claims to ultimate by volume-weighted development factors,
 * `f_k = sum_i C_i,k+1 / sum_i C_i,k` over the origin periods observed at both ages (Mack 1993);
 * `ultimate_i = C_i,latest f_latest ... f_last tail`. Binary64 estimates without standard errors.
 *
 * @param triangle Cumulative claims.
 * @param tail Factor from the last observed age to ultimate, 0.01 to 1,000; none when missing.
 * @returns `invalid` with issues when a value cannot be used, or an age has no claims to develop from: there the
 * method has nothing to say, and {@link bornhuetterFerguson} does.
 */
export function chainLadder(triangle: Triangle, tail?: number): Estimated<ChainLadder> {
  return estimated(() => projected(triangle, tail));
}

/**
 * Distribution of the sum of a random number of independent, equally distributed claims.
 *
 * Poisson and negative binomial by the recursion of Panjer (1981), binomial and tabulated numbers of claims by
 * convolution (the recursion cancels for the binomial), the (a, b, 1) class by restating the probability of no claim.
 * `mean = E[N] E[X]`, `variance = E[N] Var[X] + Var[N] E[X]^2` (Klugman, Panjer & Willmot, Loss Models, chapter 9).
 *
 * @returns `invalid` with issues when a value or a size cannot be used.
 */
export function compoundDistribution(loss: CompoundLoss): Estimated<LossDistribution> {
  return estimated(() => sumOf(loss));
}

/**
 * Expected claims that earn full credibility, in limited-fluctuation (classical) credibility:
 * `n_full = (z / k)^2 (variance-to-mean + CV^2)` with `Phi(z) = (1 + P) / 2`; 1,082 claims for P = 90 %, k = 5 %
 * (Longley-Cook 1962). Not rounded; a binary64 estimate.
 *
 * @returns `invalid` with issues when a value cannot be used.
 */
export function fullCredibilityClaims(
  standard: FullCredibilityStandard,
): Estimated<{ readonly claims: number }> {
  return estimated(() => ({ claims: claimsOf(standard) }));
}

/**
 * Credibility of an observation by the square-root rule, `Z = min(1, sqrt(n / n_full))`.
 *
 * @param claims Observed or expected claims n, at least 0.
 * @param fullClaims The standard for full credibility, above 0.
 * @returns `invalid` with issues when a value cannot be used.
 */
export function partialCredibility(
  claims: number,
  fullClaims: number,
): Estimated<{ readonly credibility: number }> {
  return estimated(() => ({ credibility: credibilityOf(claims, fullClaims) }));
}

/**
 * Quantile of the standard normal distribution: z with `Phi(z) = probability`.
 *
 * Newton's method on `Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3 5) + ...)` (Marsaglia 2004) in whole numbers of
 * `2^-192`, so that the result is the binary64 number nearest to z, in every engine. An estimate's ingredient: it
 * takes about a millisecond and stands on no priced path.
 *
 * @param probability 1e-15 to 1 - 1e-15.
 * @returns `invalid` with issues for other values.
 */
export function standardNormalQuantile(
  probability: number,
): Estimated<{ readonly quantile: number }> {
  return estimated(() => ({ quantile: quantileOf(probability) }));
}

/**
 * The loss unit of the priced path: the power of two of the currency unit that leaves the largest severity between
 * 512 and 1,024 units, `largest / L` in [512, 1024). Such grids are nested, so that one portfolio stays comparable
 * under every cover. Found by doubling and halving, hence exact.
 *
 * @param largestSeverity Largest ground-up severity in money, 1e-9 to 1e18.
 * @returns `invalid` with issues when the amount is not in that range.
 */
export function pricedLossUnit(largestSeverity: number): Estimated<{ readonly lossUnit: number }> {
  return estimated(() => ({ lossUnit: unitOf(largestSeverity) }));
}
