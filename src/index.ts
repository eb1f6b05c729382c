export { quote, type QuoteOptions } from './quote.js';
export type { ParsedSubmission, SubmissionResult } from './submission-schema.js';
export { parseSubmission } from './submission-schema.js';
export {
  compareCovers,
  type ComparedCover,
  type ComparedLosses,
  type CoverComparison,
} from './compare-covers.js';
export type { CompareOptions, CoverChoice } from './cover-choices.js';
export { CoverChoiceError } from './cover-choice-issues.js';
export { replay } from './ledger.js';
export {
  type MeasureWorth,
  type ThreeMeasures,
  threeMeasures,
  type TierPrice,
} from './three-measures.js';
export type { Facts, FactValue, LedgerEntry, SelectionRule, Source, Step } from './ledger.js';
export type {
  ExcludedBuyer,
  ExposureSummary,
  FiledRange,
  GateReason,
  LossCase,
  LossSummary,
  Premium,
  PricedQuote,
  QuotedCover,
  Quote,
  QuoteHeader,
  Subjectivity,
  Technical,
  UnpricedQuote,
} from './quote-record.js';
export type { AssumedInput, Assumption, Finding, FindingCode } from './findings.js';
export type { Issue } from './issues.js';
export type { Measured, Measure } from './pricing/measures/measure.js';
export type { Measures } from './pricing/rate.js';
export type { BuyerLine, Exposure, GatedLine, MeasuredLine, ResolvedCover, Risk } from './risk.js';
export type { DecimalText, IsoDate, Locale, Path, Text } from './text.js';
export type {
  Buyer,
  BuyerGroup,
  Continuity,
  Cover,
  CoverPeriod,
  CreditControl,
  CreditControlAnswer,
  ExchangeRate,
  Grade,
  LossHistory,
  LossYear,
  Money,
  PastLoss,
  PaymentMethod,
  Percentage,
  Policyholder,
  Rate,
  Renewal,
  Selection,
  Share,
  Submission,
  Trade,
  Turnover,
  TurnoverExclusion,
} from './submission.js';
