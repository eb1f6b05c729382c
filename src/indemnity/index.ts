export { buyerLimits } from './buyer-limits.js';
export { indemnity } from './indemnity.js';
export type {
  BuyerLimit,
  IndemnityCover,
  IndemnityLoss,
  IndemnityOptions,
  IndemnityPeriod,
  LossCause,
  Recovery,
  SettlementTerms,
} from './indemnity-input.js';
export type { IndemnityIssueCode } from './indemnity-issue.js';
export type {
  BorneLoss,
  ExpectedSettlement,
  IndemnifiedLoss,
  Indemnity,
  IndemnityStage,
  IndemnityTotals,
  InvalidIndemnity,
  LimitSource,
  RemainingCover,
  SettlementRule,
  SharedAmount,
  StatedIndemnity,
} from './indemnity-record.js';
