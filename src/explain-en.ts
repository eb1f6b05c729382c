export { english } from './explain/en/index.js';
export { submissionIssues as englishSubmission } from './explain/en/issues/index.js';
export { receivablesTitles as englishReceivablesTitles } from './explain/en/receivables-titles.js';
export { englishTerms } from './explain/en/terms.js';
export {
  englishAdjustment,
  englishAdvice,
  englishBookDifferences,
  englishComparison,
  englishContract,
  englishDifference,
  englishDocuments,
  englishFormat,
  englishFrontier,
  englishIndemnity,
  englishMarket,
  englishPictures,
  englishPolicy,
  englishQuestions,
  englishReview,
  englishSuggestions,
  englishThreeMeasures,
} from './explain/en/speeches.js';
export { englishManual } from './manual/en/speech.js';
export { englishForm } from './risk/forms/english-form.js';
