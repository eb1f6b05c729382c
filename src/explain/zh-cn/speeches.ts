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
import { chinese } from './index.js';
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
import { chineseTerms } from './terms.js';
import { writing } from './writing.js';

/** Chinese for the final premium. */
export const chineseAdjustments: AdjustmentSpeech = {
  language: adjustment,
  issues: adjustmentIssues,
};

/** Chinese for past losses, offers and changes. */
export const chineseAdvice: AdviceSpeech = { locale: 'zh-CN', asIf, offers, marginal, writing };

/** Chinese for differences of rate books. */
export const chineseBookDifferences: DiffSpeech = { differences: bookDifferences };

/** Chinese for covers side by side. */
export const chineseComparisons: ComparisonSpeech = {
  sentences: comparison,
  language: chinese,
  issues: submissionIssues,
};

/** Chinese for what is agreed with the price. */
export const chineseContracts: ContractSpeech = { language: contract, issues: contractIssues };

/** Chinese for what changed a premium. */
export const chineseDifferences: DifferenceSpeech = {
  locale: 'zh-CN',
  sentences: difference,
  writing,
};

/** Chinese for structures of cover. */
export const chineseFrontiers: FrontierSpeech = { sentences: frontier, language: chinese };

/** Chinese for what is paid on losses. */
export const chineseIndemnities: IndemnitySpeech = { language: indemnity, issues: indemnityIssues };

/** Chinese for what the market pays. */
export const chineseMarket: MarketSpeech = { locale: 'zh-CN', market, writing };

/** Chinese for a policy and its changes. */
export const chinesePolicies: PolicySpeech = { locale: 'zh-CN', sentences: policy, writing };

/** Chinese for what to ask first. */
export const chineseQuestions: QuestionSpeech = { sentences: questions, language: chinese };

/** Chinese for reviews. */
export const chineseReviews: ReviewSpeech = {
  locale: 'zh-CN',
  sentences: review,
  writing,
  issues: observationIssues,
};

/** Chinese for suggestions. */
export const chineseSuggestions: SuggestionSpeech = { sentences: suggestions, language: chinese };

/** Chinese for the three measures. */
export const chineseThreeMeasures: ThreeMeasuresSpeech = {
  locale: 'zh-CN',
  sentences: threeMeasures,
  writing,
  terms: chineseTerms,
};

/** Chinese for numbers, amounts, dates and names. */
export const chineseFormat: FormatSpeech = { locale: 'zh-CN', writing };

/** Chinese for pictures. */
export const chinesePictures: PictureSpeech = {
  locale: 'zh-CN',
  pictures,
  writing,
  comparison: chineseComparisons,
  frontier: chineseFrontiers,
};

/** Chinese for documents. */
export const chineseDocuments: DocumentSpeech = {
  locale: 'zh-CN',
  document: documentLanguage,
  writing,
  quote: chinese,
  issues: submissionIssues,
  threeMeasures: chineseThreeMeasures,
  suggestions: chineseSuggestions,
  comparison: chineseComparisons,
  difference: chineseDifferences,
  review: chineseReviews,
  adjustment: chineseAdjustments,
  frontier: chineseFrontiers,
  advice: chineseAdvice,
  pictures: chinesePictures,
};
