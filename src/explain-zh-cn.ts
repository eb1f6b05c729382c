export { chinese } from './explain/zh-cn/index.js';
export { submissionIssues as chineseSubmission } from './explain/zh-cn/issues/index.js';
export { receivablesTitles as chineseReceivablesTitles } from './explain/zh-cn/receivables-titles.js';
export { chineseTerms } from './explain/zh-cn/terms.js';
export {
  chineseAdjustment,
  chineseAdvice,
  chineseBookDifferences,
  chineseComparison,
  chineseContract,
  chineseDifference,
  chineseDocuments,
  chineseFormat,
  chineseFrontier,
  chineseIndemnity,
  chineseMarket,
  chinesePictures,
  chinesePolicy,
  chineseQuestions,
  chineseReview,
  chineseSuggestions,
  chineseThreeMeasures,
} from './explain/zh-cn/speeches.js';
export { chineseManual } from './manual/zh-cn/speech.js';
export { chineseForm } from './risk/forms/chinese-form.js';
