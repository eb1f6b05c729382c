export { parseRateBook, type ParseRateBookOptions } from './rules/parse-rate-book.js';
export { rateBookDigest } from './rules/digest.js';
export { isLoadedRateBook, sealRateBook, type LoadedRateBook } from './rules/sealed-book.js';
export {
  RateBookError,
  type RateBookIssue,
  type RateBookResult,
} from './rules/rate-book-result.js';
export type {
  BandedPage,
  Basis,
  CurvePage,
  Guideline,
  KeyedPage,
  Operation,
  Page,
  PageMetadata,
  Question,
  Questionnaire,
  RateBook,
  Reference,
  StepLine,
  TechnicalPremium,
  Tier,
  Trigger,
  Value,
  WaterfallTerm,
} from './rules/rate-book.js';
export type { RateBookIssueCode } from './rules/rate-book-messages.js';
