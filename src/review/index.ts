export { acceptedActions, type AcceptedActions, type AcceptedBy } from './accepted-actions.js';
export { review, type ReviewOptions } from './review.js';
export type { ReviewIssueCode } from './review-issue.js';
export type {
  AfterFailure,
  AttributedPart,
  AttributedStep,
  EarlyWarning,
  FutureRenewal,
  Indication,
  InvalidReview,
  LimitAction,
  LossRatioCheck,
  MadeReview,
  MonitoringAction,
  PriceFactor,
  RateAction,
  Review,
  ReviewAction,
  ReviewedPolicy,
  ReviewNote,
  ReviewNoteCode,
  ReviewTrigger,
  TriggerSubject,
} from './review-record.js';
export { type TriggerMeasure, triggerMeasures } from '../rules/read/trigger-measures.js';
export type { TriggerState } from '../rules/read/triggers.js';
