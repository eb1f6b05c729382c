import { type Acceptance, shown } from './accepted-number.js';
import { acceptList } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import {
  acceptObserved,
  type RiskExperience,
  type RiskSums,
  sumUp,
  sumUpRisks,
} from './risk-experience.js';
import { sizeLimits } from './size-limits.js';
import {
  type BetweenVarianceEstimator,
  collectiveMean,
  credibilityOf,
  iteratedVarianceBetween,
  unbiasedVarianceBetween,
  varianceWithin,
} from './structure-parameters.js';

/** Credibility premium of one risk. */
export interface CredibilityPremium {
  /** The risk's id as given. */
  readonly id?: string;
  /** Total weight `w_i`. */
  readonly weight: number;
  /** The risk's own weighted mean `X_i`. */
  readonly individualMean: number;
  /** `Z_i`, 0 to 1. */
  readonly credibility: number;
  /** `Z_i X_i + (1 - Z_i) m`. */
  readonly premium: number;
}

/** Estimated structure of a collective of risks, and the credibility premium of each. */
export interface CredibilityEstimate {
  /** m: the mean weighted by credibility. It is not the volume-weighted mean of all observations. */
  readonly collectiveMean: number;
  /** s2: expected variance within a risk, per unit of weight. */
  readonly withinVariance: number;
  /** a: variance between risks, at least 0; an unbiased estimate below 0 is taken as 0. */
  readonly betweenVariance: number;
  /** K = s2 / a: the weight that earns a credibility of one half; infinite when the risks do not differ. */
  readonly credibilityConstant: number;
  /** In the order of the risks. */
  readonly risks: readonly CredibilityPremium[];
}

const periodCount: Acceptance = {
  least: 2,
  most: sizeLimits.rows,
  remedy: 'write at least 2 periods',
};
const riskCount: Acceptance = { ...periodCount, remedy: 'write at least 2 risks' };

/**
 * What `buhlmannStraub` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used.
 */
export function buhlmannStraub(
  risks: readonly RiskExperience[],
  estimator: BetweenVarianceEstimator = 'unbiased',
): CredibilityEstimate {
  return estimateFrom(sumUpRisks(risks), acceptEstimator(estimator));
}

function estimateFrom(
  sums: readonly RiskSums[],
  estimator: BetweenVarianceEstimator,
): CredibilityEstimate {
  const within = varianceWithin(sums);
  const between =
    estimator === 'unbiased'
      ? Math.max(0, unbiasedVarianceBetween(sums, within))
      : iteratedVarianceBetween(sums, within);
  const mean = collectiveMean(sums, { within, between });
  return {
    collectiveMean: mean,
    withinVariance: within,
    betweenVariance: between,
    credibilityConstant: between === 0 ? Infinity : within / between,
    risks: sums.map((risk) =>
      premiumOf(risk, mean, credibilityOf(risk.weight, { within, between })),
    ),
  };
}

/**
 * What `buhlmann` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used or the lists differ in length.
 */
export function buhlmann(observations: readonly (readonly number[])[]): CredibilityEstimate {
  const risks = acceptList(observations, 'observations', riskCount);
  const first = acceptList(risks[0] as readonly number[], 'observations[0]', periodCount);
  const equalLength: Acceptance = {
    least: first.length,
    most: first.length,
    remedy: `write ${first.length} periods, as for the first risk`,
  };
  const sums = risks.map((values, index) => {
    const path = `observations[${index}]`;
    const observed = acceptList(values, path, equalLength).map((value, period) => ({
      value: acceptObserved(value, `${path}[${period}]`),
      weight: 1,
    }));
    return sumUp({ observations: observed });
  });
  return estimateFrom(sums, 'unbiased');
}

function acceptEstimator(estimator: unknown): BetweenVarianceEstimator {
  if (estimator === 'unbiased' || estimator === 'iterative') return estimator;
  throw new ActuarialInputError(
    'estimator',
    `is ${shown(estimator)}`,
    "write 'unbiased' or 'iterative'",
  );
}

function premiumOf(risk: RiskSums, collective: number, credibility: number): CredibilityPremium {
  return {
    ...(risk.id === undefined ? {} : { id: risk.id }),
    weight: risk.weight,
    individualMean: risk.mean,
    credibility,
    premium: credibility * risk.mean + (1 - credibility) * collective,
  };
}
