export {
  adjustmentIssues as englishAdjustment,
  contractIssues as englishContract,
  indemnityIssues as englishIndemnity,
  observationIssues as englishObservations,
} from './explain/en/issues/index.js';
export { submissionWords as englishSubmission } from './explain/en/issues/submission.js';
export { issues as english } from './explain/en/issues/every.js';
export { rateBookIssues as englishRateBook } from './explain/en/issues/rate-book.js';
export { receivablesIssues as englishReceivables } from './explain/en/issues/receivables.js';
export { nearest } from './gate/nearest-given.js';
export { explainIssues, type ExplainIssuesOptions } from './explain/issues/explain-issues.js';
export {
  adjustmentIssues as chineseAdjustment,
  contractIssues as chineseContract,
  indemnityIssues as chineseIndemnity,
  observationIssues as chineseObservations,
} from './explain/zh-cn/issues/index.js';
export { submissionWords as chineseSubmission } from './explain/zh-cn/issues/submission.js';
export { issues as chinese } from './explain/zh-cn/issues/every.js';
export { rateBookIssues as chineseRateBook } from './explain/zh-cn/issues/rate-book.js';
export { receivablesIssues as chineseReceivables } from './explain/zh-cn/issues/receivables.js';
export type { RecordKind } from './gate/record-names.js';
export type {
  CountryNames,
  InWords,
  Issue,
  IssueFact,
  IssueFacts,
  IssueRecord,
  IssueWords,
  MaybeInWords,
  PatchOperation,
  RecordIssue,
  Voice,
  WordedIssue,
  WrittenValue,
} from './values/issues.js';
