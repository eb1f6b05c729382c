export { type Pricer, pricer, quote, type QuoteOptions } from './quote.js';
export type { ParsedSubmission, SubmissionResult } from './submission/parse-submission.js';
export { parseSubmission } from './submission/parse-submission.js';
export {
  compareCovers,
  type ComparedCover,
  type ComparedLosses,
  type CoverComparison,
} from './requote/compare-covers.js';
export {
  premiumColumns,
  type PremiumColumn,
  type RowApart,
  type RowColumns,
} from './requote/columns/premium-columns.js';
export type { PremiumOnly } from './quoted/premium-only.js';
export type { CompareOptions, CoverChoice } from './requote/cover-choices.js';
export {
  attribution,
  difference,
  type PremiumPart,
  type PremiumSplit,
} from './quoted/attribution.js';
export { type Replayed, replay } from './quoted/ledger.js';
export {
  type MeasureWorth,
  type ThreeMeasures,
  threeMeasures,
  type TierPrice,
} from './requote/three-measures.js';
export type { FactRecord, Facts, FactValue, LedgerEntry, Step } from './quoted/ledger.js';
export type { SelectionRule, Source } from './rules/read/source.js';
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
} from './quoted/quote-record.js';
export type { AdjustmentTerms } from './quoted/adjustment-terms.js';
export type {
  BonusTerms,
  BookAdjustment,
  CancellationMethod,
  CancellationTerms,
  Page,
} from './rules/read/rate-book.js';
export type { AssumedInput, Assumption, Finding, FindingCode } from './quoted/findings.js';
export type { Issue } from './values/issues.js';
export type { Measured, Measure } from './pricing/measures/measure.js';
export type { Measures } from './pricing/measures/own-measures.js';
export type {
  BankedCredit,
  BuyerLine,
  Exposure,
  GatedLine,
  InsuredPeril,
  MeasuredLine,
  ResolvedCover,
  ResolvedPeril,
  ResolvedPerils,
  Risk,
} from './risk/risk.js';
export type { LineEstimates } from './risk/line-columns.js';
export type { IndustryCode, IndustryScheme, StatedIndustry } from './values/industry-code.js';
export { type PoliticalPeril, politicalPerils } from './submission/political-perils.js';
export { textIn } from './values/text-in.js';
export { ArgumentError, type ArgumentErrorOptions } from './values/argument-error.js';
export { matchedLocale, resolveLocale } from './values/locale.js';
export type {
  DecimalText,
  IsoDate,
  Locale,
  Path,
  Text,
  WholeLocale,
  WholeText,
} from './values/text.js';
export type {
  Buyer,
  Overdue,
  BuyerGroup,
  Continuity,
  Cover,
  CoverPeriod,
  CreditControl,
  CreditControlAnswer,
  ExchangeRate,
  Grade,
  LossHistory,
  LetterOfCredit,
  LossYear,
  Money,
  PastLoss,
  PaymentMethod,
  Percentage,
  PerilCover,
  Policyholder,
  PoliticalPerils,
  Rate,
  Renewal,
  Selection,
  Share,
  Submission,
  Trade,
  Turnover,
  TurnoverExclusion,
} from './submission/submission.js';
export type { InvalidData } from './gate/answered.js';
