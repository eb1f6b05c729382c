export type { AggregateLoss } from './aggregate-loss.js';
export { ActuarialInputError } from './actuarial-input-error.js';
export type { BornhuetterFerguson, ImmaturePeriod } from './bornhuetter-ferguson.js';
export type { CredibilityEstimate, CredibilityPremium } from './buhlmann-straub.js';
export type { ChainLadder, Triangle } from './chain-ladder.js';
export type {
  BinomialFrequency,
  ClaimFrequency,
  MixedPoissonFrequency,
  NegativeBinomialFrequency,
  PanjerFrequency,
  PoissonFrequency,
  TabulatedFrequency,
  ZeroModifiedFrequency,
} from './claim-frequency.js';
export type { ClaimSeverity, CompoundLoss } from './compound-distribution.js';
export {
  aggregateLoss,
  bornhuetterFerguson,
  buhlmann,
  buhlmannStraub,
  chainLadder,
  compoundDistribution,
  type Estimated,
  fullCredibilityClaims,
  partialCredibility,
  pricedLossUnit,
  standardNormalQuantile,
} from './estimates.js';
export type { FullCredibilityStandard } from './limited-fluctuation.js';
export type { LossDistribution, PercentileReading } from './loss-distribution.js';
export {
  type Banding,
  type DistributionExtent,
  generalSector,
  type Obligor,
  type Portfolio,
} from './obligor.js';
export type { RiskContribution } from './risk-contributions.js';
export type { RiskExperience, WeightedObservation } from './risk-experience.js';
export { sizeLimits } from './size-limits.js';
export type { BetweenVarianceEstimator } from './structure-parameters.js';
export type { InvalidData } from '../gate/answered.js';
