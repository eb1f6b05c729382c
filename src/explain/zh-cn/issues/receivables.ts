import type { IssueWords } from '../../../values/issues.js';
import { issueWords } from '../../issues/issue-words.js';
import { fields } from './fields.js';
import { receivables } from './receivables-records.js';
import { style } from './style.js';

/** Chinese words for the issues and notes of a list of receivables, and for the reports of its rows. */
export const receivablesIssues: IssueWords = /*#__PURE__*/ issueWords(style, [fields], receivables);
