export { type AggregateLoss, aggregateLoss } from './aggregate-loss.js';
export { ActuarialInputError } from './actuarial-input-error.js';
export { pricedLossUnit } from './banding.js';
export {
  type BornhuetterFerguson,
  bornhuetterFerguson,
  type ImmaturePeriod,
} from './bornhuetter-ferguson.js';
export {
  buhlmann,
  buhlmannStraub,
  type CredibilityEstimate,
  type CredibilityPremium,
} from './buhlmann-straub.js';
export { type ChainLadder, chainLadder, type Triangle } from './chain-ladder.js';
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
export {
  type ClaimSeverity,
  compoundDistribution,
  type CompoundLoss,
} from './compound-distribution.js';
export {
  type FullCredibilityStandard,
  fullCredibilityClaims,
  partialCredibility,
} from './limited-fluctuation.js';
export type { LossDistribution, PercentileReading } from './loss-distribution.js';
export { standardNormalQuantile } from './normal-quantile.js';
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
