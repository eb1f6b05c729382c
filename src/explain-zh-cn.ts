export { headings as chineseAdjustmentHeadings } from './explain/zh-cn/adjustment.js';
export { headings as chineseIndemnityHeadings } from './explain/zh-cn/indemnity.js';
export { chinese } from './explain/zh-cn/index.js';
export { submissionWords as chineseSubmission } from './explain/zh-cn/issues/submission.js';
export { receivablesTitles as chineseReceivablesTitles } from './explain/zh-cn/receivables-titles.js';
export { chineseTerms } from './explain/zh-cn/terms.js';
export {
  chineseAdjustments,
  chineseAdvice,
  chineseBookDifferences,
  chineseComparisons,
  chineseContracts,
  chineseDifferences,
  chineseDocuments,
  chineseFormat,
  chineseFrontiers,
  chineseIndemnities,
  chineseMarket,
  chinesePictures,
  chinesePolicies,
  chineseQuestions,
  chineseReviews,
  chineseSuggestions,
  chineseThreeMeasures,
} from './explain/zh-cn/speeches.js';
export { chineseManuals } from './manual/zh-cn/speech.js';
export { chineseForms } from './risk/forms/chinese-form.js';
