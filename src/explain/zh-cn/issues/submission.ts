import type { IssueWords } from '../../../values/issues.js';
import { withCountryNames } from '../../issues/with-country-names.js';
import { submissionIssues } from './index.js';

/** The Chinese words for the issues of a submission, for who reads one: they know countries by their names. */
export const submissionWords: IssueWords = /*#__PURE__*/ withCountryNames(submissionIssues);
