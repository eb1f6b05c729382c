export { parseRateBook, type ParseRateBookOptions } from './rules/parse-rate-book.js';
export { type PropertyId, propertyIds } from './rules/property-ids.js';
export {
  editionInForce,
  type EditionClocks,
  type EditionInForce,
  type PassedOverEdition,
} from './rules/edition-in-force.js';
export type { Business } from './rules/edition-period.js';
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
  BookCase,
  CurvePage,
  ExpectedOutcome,
  Guideline,
  KeyedPage,
  Operation,
  Page,
  PageMetadata,
  Question,
  Questionnaire,
  RateBase,
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
