import type { AdjustmentSpeech } from '../adjustment/adjustment-words.js';
import type { AdviceSpeech } from '../advice/spoken.js';
import type { DiffSpeech } from '../book-differences/diff-words.js';
import type { ComparisonSpeech } from '../comparison.js';
import type { ContractSpeech } from '../contract/contract-words.js';
import type { DifferenceSpeech } from '../difference/difference.js';
import type { FrontierSpeech } from '../advice/frontier.js';
import type { IndemnitySpeech } from '../indemnity/indemnity-words.js';
import type { MarketSpeech } from '../market/explain-market.js';
import type { PolicySpeech } from '../policy/policy-lines.js';
import type { QuestionSpeech } from '../questions.js';
import type { ReviewSpeech } from '../review.js';
import type { SuggestionSpeech } from '../suggestion-telling.js';
import type { ThreeMeasuresSpeech } from '../three-measures.js';
import type { FormatSpeech } from '../format-in.js';
import type { PictureSpeech } from '../pictures/picture-words.js';
import type { DocumentSpeech } from '../document/document-words.js';
import { adjustment } from './adjustment.js';
import { asIf, marginal, offers } from './advice.js';
import { bookDifferences } from './book-differences.js';
import { comparison } from './comparison.js';
import { contract } from './contract.js';
import { difference } from './difference.js';
import { documentLanguage } from './document.js';
import { frontier } from './frontier.js';
import { indemnity } from './indemnity.js';
import { english } from './index.js';
import {
  adjustmentIssues,
  contractIssues,
  indemnityIssues,
  observationIssues,
  submissionIssues,
} from './issues/index.js';
import { market } from './market.js';
import { pictures } from './pictures.js';
import { policy } from './policy.js';
import { questions } from './questions.js';
import { review } from './review.js';
import { suggestions } from './suggestions.js';
import { threeMeasures } from './three-measures.js';
import { englishTerms } from './terms.js';
import { writing } from './writing.js';

/** English for the final premium. */
export const englishAdjustments: AdjustmentSpeech = {
  language: adjustment,
  issues: adjustmentIssues,
};

/** English for past losses, offers and changes. */
export const englishAdvice: AdviceSpeech = { locale: 'en', asIf, offers, marginal, writing };

/** English for differences of rate books. */
export const englishBookDifferences: DiffSpeech = { differences: bookDifferences };

/** English for covers side by side. */
export const englishComparisons: ComparisonSpeech = {
  sentences: comparison,
  language: english,
  issues: submissionIssues,
};

/** English for what is agreed with the price. */
export const englishContracts: ContractSpeech = { language: contract, issues: contractIssues };

/** English for what changed a premium. */
export const englishDifferences: DifferenceSpeech = {
  locale: 'en',
  sentences: difference,
  writing,
};

/** English for structures of cover. */
export const englishFrontiers: FrontierSpeech = { sentences: frontier, language: english };

/** English for what is paid on losses. */
export const englishIndemnities: IndemnitySpeech = { language: indemnity, issues: indemnityIssues };

/** English for what the market pays. */
export const englishMarket: MarketSpeech = { locale: 'en', market, writing };

/** English for a policy and its changes. */
export const englishPolicies: PolicySpeech = { locale: 'en', sentences: policy, writing };

/** English for what to ask first. */
export const englishQuestions: QuestionSpeech = { sentences: questions, language: english };

/** English for reviews. */
export const englishReviews: ReviewSpeech = {
  locale: 'en',
  sentences: review,
  writing,
  issues: observationIssues,
};

/** English for suggestions. */
export const englishSuggestions: SuggestionSpeech = { sentences: suggestions, language: english };

/** English for the three measures. */
export const englishThreeMeasures: ThreeMeasuresSpeech = {
  locale: 'en',
  sentences: threeMeasures,
  writing,
  terms: englishTerms,
};

/** English for numbers, amounts, dates and names. */
export const englishFormat: FormatSpeech = { locale: 'en', writing };

/** English for pictures. */
export const englishPictures: PictureSpeech = {
  locale: 'en',
  pictures,
  writing,
  comparison: englishComparisons,
  frontier: englishFrontiers,
};

/** English for documents. */
export const englishDocuments: DocumentSpeech = {
  locale: 'en',
  document: documentLanguage,
  writing,
  quote: english,
  issues: submissionIssues,
  threeMeasures: englishThreeMeasures,
  suggestions: englishSuggestions,
  comparison: englishComparisons,
  difference: englishDifferences,
  review: englishReviews,
  adjustment: englishAdjustments,
  frontier: englishFrontiers,
  advice: englishAdvice,
  pictures: englishPictures,
};
