export { parseRateBook, type ParseRateBookOptions } from './rules/load/parse-rate-book.js';
export { type PropertyId, propertyIds } from './rules/read/property-ids.js';
export {
  editionInForce,
  type EditionClocks,
  type EditionInForce,
  type PassedOverEdition,
} from './rules/editions/edition-in-force.js';
export type { Business } from './rules/editions/edition-period.js';
export { type BookDigested, rateBookDigest } from './rules/editions/digest.js';
export { isLoadedRateBook, sealRateBook, type LoadedRateBook } from './rules/read/sealed-book.js';
export {
  type BookPart,
  RateBookError,
  type RateBookIssue,
  type RateBookResult,
  type WordedRateBookIssue,
} from './rules/read/rate-book-result.js';
export type {
  AdvisedLever,
  AdvisedStructure,
  AdviceRule,
  BookAdvice,
  PlausibleAnswers,
} from './rules/read/book-advice.js';
export type { AdvisedRule, AnswerInput, StructureTerm } from './rules/read/advice-lines.js';
export type {
  Axis,
  AxisLevel,
  BandedPage,
  Basis,
  BonusTerms,
  BookExchange,
  BookAdjustment,
  BookCase,
  CancellationMethod,
  CancellationTerms,
  CurvePage,
  ExpectedOutcome,
  Guideline,
  KeyedPage,
  KeySet,
  OpenEnds,
  Page,
  PageMetadata,
  Question,
  Questionnaire,
  RateBase,
  RateBook,
  Reference,
  StepInput,
  StepLine,
  TechnicalPremium,
  Tier,
  Trigger,
  Value,
  WaterfallTerm,
} from './rules/read/rate-book.js';
export type { Operation } from './rules/read/operation.js';
export type { RateBookIssueCode } from './rules/load/book-issue-facts.js';
export { changelogEntryWith } from './explain/book-differences/changelog-entry.js';
export { changelogEntry, diffText } from './explain/book-differences/in-asked-language.js';
export type { DiffSpeech } from './explain/book-differences/diff-words.js';
export { diffRateBooks } from './rules/compare/diff/diff-rate-books.js';
export { diffTextWith } from './explain/book-differences/diff-text.js';
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
} from './rules/compare/diff/rate-book-diff.js';
export {
  type PriceBy,
  type PricedCase,
  type PriceEffect,
  priceEffects,
} from './requote/price-effects.js';
export {
  relativitiesOf,
  type RelativityRow,
} from './rules/compare/relativities/relativity-rows.js';
export type {
  RelativityIssue,
  RelativityIssueCode,
} from './rules/compare/relativities/relativity-issue.js';
export {
  type RelativitiesResult,
  type SentRelativity,
  withRelativities,
  type WithRelativitiesOptions,
} from './rules/compare/relativities/with-relativities.js';
