export type { AdjustmentHeading } from './adjustment/adjustment-language.js';
export {
  adjustmentHeadings,
  adjustmentWords,
  type AdjustmentWords,
  billFor,
} from './adjustment/adjustment-words.js';
export { type ExplainedComparison, type ExplainedCover, explainComparison } from './comparison.js';
export type { ComparisonHeading } from './comparison-sentences.js';
export {
  type ExplainedChange,
  type ExplainedDifference,
  explainDifference,
  type SplitChange,
} from './difference/difference.js';
export type { DifferenceSentences, DifferenceWords } from './difference/difference-sentences.js';
export { english } from './en/index.js';
export { type ContractWords, contractWords } from './contract/contract-words.js';
export { explain } from './explain.js';
export type { IndemnityHeading } from './indemnity/indemnity-language.js';
export {
  indemnityHeadings,
  indemnityWords,
  type IndemnityWords,
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
export { formatIn } from './format-in.js';
export type { Punctuation } from './writing.js';
export type { Heading, Terms } from './headings.js';
export type { CustomSentences, Effect, Language, Sentence, StepSentences } from './language.js';
export {
  type ExplainedFutureRenewal,
  type ExplainedPart,
  type ExplainedReview,
  type ExplainedTrigger,
  explainReview,
} from './review.js';
export type { ReviewHeading } from './review-sentences.js';
export { type ExplainedQuestion, type ExplainedQuestions, explainQuestions } from './questions.js';
export type { QuestionHeading } from './question-sentences.js';
export type {
  ExplainedMeasure,
  ExplainedPlan,
  ExplainedPlans,
  ExplainedRenewal,
  ExplainedSuggestion,
  ExplainedSuggestions,
} from './explained-suggestions.js';
export type { SuggestionHeading } from './suggestion-sentences.js';
export {
  type OwnMeasure,
  type OwnMeasures,
  type SentencesOf,
  sentencesOf,
} from './own-sentences.js';
export { explainSuggestions } from './suggestions.js';
export { changeLines, policyLine } from './policy/policy-lines.js';
export { terms } from './terms.js';
export {
  type ExplainedThreeMeasures,
  type ExplainedTier,
  type ExplainedWorth,
  explainThreeMeasures,
} from './three-measures.js';
export { chinese } from './zh-cn/index.js';
export type { ExplainedAdvice, ExplainedTable, InsurersPart } from './advice/explained-advice.js';
export { explainFrontier } from './advice/frontier.js';
export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  submissionStandard,
} from '../submission/submission-standard.js';
export { explainAsIf } from './advice/as-if.js';
export { explainMarginal } from './advice/marginal.js';
export {
  type ExplainedMarket,
  type ExplainedMarketRow,
  explainMarket,
} from './market/explain-market.js';
export type { MarketHeading } from './market/market-language.js';
export { explainOffers } from './advice/offers.js';
export { receivablesTitles } from './receivables/receivables-titles.js';
export type { ReceivablesTitles } from './receivables/titles.js';
