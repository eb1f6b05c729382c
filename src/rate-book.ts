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
export { changelogEntry } from './rules/diff/changelog-entry.js';
export { diffRateBooks } from './rules/diff/diff-rate-books.js';
export { diffText } from './rules/diff/diff-text.js';
export type {
  ChangedPart,
  ComparedBook,
  ContentChange,
  EntryChange,
  FieldChange,
  JsonValue,
  Movement,
  OrderChange,
  RateBookChange,
  RateBookDiff,
  WorthChange,
} from './rules/diff/rate-book-diff.js';
export { type PriceBy, type PricedCase, type PriceEffect, priceEffects } from './price-effects.js';
export { relativitiesOf, type RelativityRow } from './rules/relativities/relativity-rows.js';
export type {
  RelativityIssue,
  RelativityIssueCode,
} from './rules/relativities/relativity-issue.js';
export {
  type RelativitiesResult,
  type SentRelativity,
  withRelativities,
  type WithRelativitiesOptions,
} from './rules/relativities/with-relativities.js';
