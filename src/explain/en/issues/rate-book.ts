import type { IssueWords } from '../../../values/issues.js';
import { issueWords } from '../../issues/issue-words.js';
import { fields } from './fields.js';
import { rateBook } from './book-records.js';
import { relativities } from './relativities.js';
import { style } from './style.js';

/** English words for the issues and notes of a rate book, and of relativities taken over into one. */
export const rateBookIssues: IssueWords = /*#__PURE__*/ issueWords(style, [fields], {
  'rate-book': rateBook,
  relativities: { templates: relativities },
});
