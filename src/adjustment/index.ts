export type {
  AdjustmentFacts,
  AdjustmentKind,
  BonusFacts,
  DeclaredFacts,
  MinimumFacts,
} from './adjustment-facts.js';
export { adjustPremium } from './adjust-premium.js';
export {
  type AdjustmentReading,
  parseAdjustment,
  type ParseAdjustmentOptions,
} from './parse-adjustment.js';
export type { AdjustmentIssueCode } from './adjustment-issue.js';
export {
  type AdjustmentEntry,
  type AdjustmentOperation,
  type EntryOf,
  replayAdjustment,
} from './adjustment-ledger.js';
export type {
  AdjustedPremium,
  Adjustment,
  AdjustmentBill,
  BonusOutcome,
  InvalidAdjustment,
  StatedAdjustment,
} from './adjustment-record.js';
export type {
  AdvanceBill,
  Cancellation,
  Declaration,
  Declarations,
  DeclaredTurnover,
  Experience,
  MonthlyRate,
  PreviousPeriod,
  SettledClaim,
} from './declarations.js';
export type { RateSegment } from '../policy/rate-segments.js';
