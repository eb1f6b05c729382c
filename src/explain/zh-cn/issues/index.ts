import { issueWords } from '../../issues/issue-words.js';
import type { IssueWords } from '../../../values/issues.js';
import {
  advice,
  adjustment,
  bookAnswers,
  contract,
  coverChoices,
  fields,
  indemnity,
  industries,
  observations,
  policies,
  submissionRules,
} from './catalogues.js';
import { rateBook, receivables } from './records.js';
import { relativities } from './relativities.js';
import { style } from './style.js';

/** Chinese words for the issues of a submission: by themselves, and in the light of a rate book. */
export const submissionIssues: IssueWords = /*#__PURE__*/ issueWords(style, {
  ...fields,
  ...submissionRules,
  ...bookAnswers,
});

/** Chinese words for the issues and notes of a contract. */
export const contractIssues: IssueWords = /*#__PURE__*/ issueWords(style, {
  ...fields,
  ...contract,
});

/** Chinese words for the issues and notes of an indemnity. */
export const indemnityIssues: IssueWords = /*#__PURE__*/ issueWords(style, {
  ...fields,
  ...indemnity,
});

/** Chinese words for the issues of observations of a policy. */
export const observationIssues: IssueWords = /*#__PURE__*/ issueWords(style, {
  ...fields,
  ...submissionRules,
  ...observations,
  ...policies,
});

/** Chinese words for the issues of declarations under a policy, and the notes of an adjustment. */
export const adjustmentIssues: IssueWords = /*#__PURE__*/ issueWords(style, {
  ...fields,
  ...adjustment,
});

/** Chinese words for the issues and notes of a rate book, and of relativities taken over into one. */
export const rateBookIssues: IssueWords = /*#__PURE__*/ issueWords(style, fields, {
  'rate-book': rateBook,
  relativities: { templates: relativities },
});

/** Chinese words for the issues and notes of a list of receivables, and for the reports of its rows. */
export const receivablesIssues: IssueWords = /*#__PURE__*/ issueWords(style, fields, receivables);

/** Chinese words for every issue of the library. */
export const issues: IssueWords = /*#__PURE__*/ issueWords(
  style,
  {
    ...fields,
    ...submissionRules,
    ...bookAnswers,
    ...contract,
    ...indemnity,
    ...observations,
    ...policies,
    ...adjustment,
    ...coverChoices,
    ...industries,
    ...advice,
  },
  { 'rate-book': rateBook, relativities: { templates: relativities }, ...receivables },
);
