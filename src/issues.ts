export {
  adjustmentIssues as englishAdjustment,
  contractIssues as englishContract,
  indemnityIssues as englishIndemnity,
  issues as english,
  observationIssues as englishObservations,
  rateBookIssues as englishRateBook,
  receivablesIssues as englishReceivables,
  submissionIssues as englishSubmission,
} from './explain/en/issues/index.js';
export { nearest } from './gate/nearest.js';
export { explainIssues, type ExplainIssuesOptions } from './explain/issues/explain-issues.js';
export {
  adjustmentIssues as chineseAdjustment,
  contractIssues as chineseContract,
  indemnityIssues as chineseIndemnity,
  issues as chinese,
  observationIssues as chineseObservations,
  rateBookIssues as chineseRateBook,
  receivablesIssues as chineseReceivables,
  submissionIssues as chineseSubmission,
} from './explain/zh-cn/issues/index.js';
export type { RecordKind } from './gate/record-kinds.js';
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
