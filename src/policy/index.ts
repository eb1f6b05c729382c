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
export { policyIndemnity, type PolicyIndemnityOptions } from './policy-indemnity.js';
export { parsePolicy } from './parse-policy.js';
export type { Binding, MetSubjectivity, StatedBinding } from './binding.js';
export { endorse } from './endorse.js';
export type {
  BuyerEndorsement,
  ChangedAmount,
  CoverEndorsement,
  Endorsement,
  LimitEndorsement,
  PolicyChange,
  SectorEndorsement,
  SurchargeEndorsement,
  TurnoverEndorsement,
  UndoEndorsement,
} from './endorsement.js';
export { type BindingOptions, policyFrom } from './policy-from.js';
export type { PolicyIssueCode } from './policy-issue.js';
export type { Approval } from './approval.js';
export type {
  ExchangeTerms,
  Override,
  Policy,
  PolicyContent,
  PolicySubjectivity,
  PolicyWording,
  StatedOverride,
} from './policy-record.js';
export type {
  BindingResult,
  EndorsementResult,
  PolicyInput,
  PolicyResult,
} from './policy-result.js';
export { type RateSegment, rateSegments } from './rate-segments.js';
export type { RenewalResult } from './renewal-result.js';
export type { CheckedWith } from './requoted.js';
export { type Digested, quoteDigest, submissionDigest } from '../quoted/quote-digest.js';
export { type ExpiringYear, type RenewalOptions, renewalSubmission } from './renewal-submission.js';
