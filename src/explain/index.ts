export type { AdjustmentHeading } from './adjustment/adjustment-language.js';
export {
  type AdjustmentSpeech,
  type AdjustmentWords,
  adjustmentWordsWith,
  billForWith,
} from './adjustment/adjustment-words.js';
export {
  type ComparisonSpeech,
  type ExplainedComparison,
  type ExplainedCover,
  explainComparisonWith,
} from './comparison.js';
export type { ComparisonHeading } from './comparison-sentences.js';
export {
  type ExplainedChange,
  type ExplainedDifference,
  type DifferenceSpeech,
  explainDifferenceWith,
  type SplitChange,
} from './difference/difference.js';
export type { DifferenceSentences, DifferenceWords } from './difference/difference-sentences.js';
export { english } from './en/index.js';
export {
  type ContractSpeech,
  type ContractWords,
  contractWordsWith,
} from './contract/contract-words.js';
export { explain } from './explain.js';
export type { IndemnityHeading } from './indemnity/indemnity-language.js';
export {
  type IndemnitySpeech,
  type IndemnityWords,
  indemnityWordsWith,
} from './indemnity/indemnity-words.js';
export { type ExplainOptions, explainWith } from './explain-with.js';
export type {
  ExplainedAssumption,
  ExplainedExclusion,
  ExplainedFigure,
  ExplainedFiledRange,
  ExplainedFiledRanges,
  ExplainedFinding,
  ExplainedIssue,
  ExplainedLoss,
  ExplainedLosses,
  ExplainedStep,
  ExplainedTechnical,
  Explanation,
  FigureId,
  LossId,
  TechnicalFigureId,
} from './explanation.js';
export type { FallingBack, PartialLanguage } from './partial-language.js';
export { ExplanationError } from './explanation-error.js';
export type { AmountStyle, Format } from './format.js';
export { type FormatSpeech, formatInWith } from './format-in.js';
export type { Punctuation } from './writing.js';
export type { Heading, Terms } from './headings.js';
export type { CustomSentences, Effect, Language, Sentence, StepSentences } from './language.js';
export {
  type ExplainedFutureRenewal,
  type ExplainedPart,
  type ExplainedReview,
  type ExplainedAction,
  type ExplainedTrigger,
  explainReviewWith,
  type ReviewSpeech,
} from './review.js';
export type { ReviewHeading } from './review-sentences.js';
export {
  type ExplainedQuestion,
  type ExplainedQuestions,
  explainQuestionsWith,
  type QuestionSpeech,
} from './questions.js';
export type { QuestionHeading } from './question-sentences.js';
export type {
  ExplainedMeasure,
  ExplainedPlan,
  ExplainedPlans,
  ExplainedRenewal,
  ExplainedSuggestion,
  ExplainedSuggestions,
  ListedSuggestion,
} from './explained-suggestions.js';
export type { SuggestionHeading } from './suggestion-sentences.js';
export {
  type OwnMeasure,
  type OwnMeasures,
  type SentencesOf,
  sentencesOf,
} from './own-sentences.js';
export { type SuggestionSpeech } from './suggestion-telling.js';
export { explainSuggestionsWith } from './suggestions.js';
export { changeLinesWith, policyLineWith, type PolicySpeech } from './policy/policy-lines.js';
export { terms } from './terms.js';
export {
  type ExplainedThreeMeasures,
  type ExplainedTier,
  type ExplainedWorth,
  explainThreeMeasuresWith,
  type ThreeMeasuresSpeech,
} from './three-measures.js';
export { chinese } from './zh-cn/index.js';
export type { ExplainedAdvice, ExplainedTable, InsurersPart } from './advice/explained-advice.js';
export { explainFrontierWith, type FrontierSpeech } from './advice/frontier.js';
export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  submissionStandard,
} from '../submission/submission-standard.js';
export type { AdviceSpeech } from './advice/spoken.js';
export { explainAsIfWith } from './advice/as-if.js';
export { explainMarginalWith } from './advice/marginal.js';
export {
  type ExplainedMarket,
  type ExplainedMarketRow,
  explainMarketWith,
  type MarketSpeech,
} from './market/explain-market.js';
export type { MarketHeading } from './market/market-language.js';
export { explainOffersWith } from './advice/offers.js';
export { receivablesTitles } from './receivables/receivables-titles.js';
export type { ReceivablesTitles } from './receivables/titles.js';
export {
  explainAsIf,
  explainComparison,
  explainDifference,
  explainFrontier,
  explainMarginal,
  explainMarket,
  explainOffers,
  explainQuestions,
  explainReview,
  explainSuggestions,
  explainThreeMeasures,
  formatIn,
} from './in-asked-language.js';
export {
  adjustmentHeadings,
  adjustmentWords,
  billFor,
  changeLines,
  contractWords,
  indemnityHeadings,
  indemnityWords,
  policyLine,
} from './policy-in-asked-language.js';
