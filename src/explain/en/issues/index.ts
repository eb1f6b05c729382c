import { issueWords } from '../../issues/issue-words.js';
import type { IssueWords } from '../../../values/issues.js';
import {
  adjustment,
  bookAnswers,
  contract,
  fields,
  indemnity,
  observations,
  policies,
  submissionRules,
} from './catalogues.js';
import { style } from './style.js';

/** English words for the issues of a submission: by themselves, and in the light of a rate book. */
export const submissionIssues: IssueWords = /*#__PURE__*/ issueWords(style, [
  fields,
  submissionRules,
  bookAnswers,
]);

/** English words for the issues and notes of a contract. */
export const contractIssues: IssueWords = /*#__PURE__*/ issueWords(style, [fields, contract]);

/** English words for the issues and notes of an indemnity. */
export const indemnityIssues: IssueWords = /*#__PURE__*/ issueWords(style, [fields, indemnity]);

/** English words for the issues of observations of a policy. */
export const observationIssues: IssueWords = /*#__PURE__*/ issueWords(style, [
  fields,
  submissionRules,
  observations,
  policies,
]);

/** English words for the issues of declarations under a policy, and the notes of an adjustment. */
export const adjustmentIssues: IssueWords = /*#__PURE__*/ issueWords(style, [fields, adjustment]);
