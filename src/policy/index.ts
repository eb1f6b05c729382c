export type { CleanYear } from './expiring-year.js';
export type { CountedOverdue, GradeBook } from './counted-overdues.js';
export type { ObservationIssueCode } from './observation-issue.js';
export type {
  BuyerObservation,
  ClaimObservation,
  CountryObservation,
  Observations,
  SectorObservation,
  TurnoverObservation,
} from './observations.js';
export {
  type ObservationsResult,
  type ParsedObservations,
  parseObservations,
} from './observations-schema.js';
export { parsePolicy } from './parse-policy.js';
export { PolicyError, type PolicyErrorCode } from './policy-error.js';
export { type Binding, policyFrom } from './policy-from.js';
export type { Policy, PolicyWording } from './policy-record.js';
export { quoteDigest } from './quote-digest.js';
export { type RenewalOptions, renewalSubmission } from './renewal-submission.js';
