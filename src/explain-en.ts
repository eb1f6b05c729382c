export { headings as englishAdjustmentHeadings } from './explain/en/adjustment.js';
export { headings as englishIndemnityHeadings } from './explain/en/indemnity.js';
export { english } from './explain/en/index.js';
export { submissionWords as englishSubmission } from './explain/en/issues/submission.js';
export { receivablesTitles as englishReceivablesTitles } from './explain/en/receivables-titles.js';
export { englishTerms } from './explain/en/terms.js';
export {
  englishAdjustments,
  englishAdvice,
  englishBookDifferences,
  englishComparisons,
  englishContracts,
  englishDifferences,
  englishDocuments,
  englishFormat,
  englishFrontiers,
  englishIndemnities,
  englishMarket,
  englishPictures,
  englishPolicies,
  englishQuestions,
  englishReviews,
  englishSuggestions,
  englishThreeMeasures,
} from './explain/en/speeches.js';
export { englishManuals } from './manual/en/speech.js';
export { englishForms } from './risk/forms/english-form.js';
