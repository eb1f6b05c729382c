import type { IssueWords } from '../../../values/issues.js';
import { issueWords } from '../../issues/issue-words.js';
import { withCountryNames } from '../../issues/with-country-names.js';
import { fields } from './fields.js';
import { submissionRules } from './submission-rules.js';
import { bookAnswers } from './rate-book-answers.js';
import { contract } from './contract.js';
import { indemnity } from './indemnity.js';
import { observations } from './observations.js';
import { policies } from './policies.js';
import { adjustment } from './adjustment.js';
import { coverChoices } from './cover-choices.js';
import { industries } from './industries.js';
import { advice } from './advice.js';
import { rateBook } from './book-records.js';
import { receivables } from './receivables-records.js';
import { relativities } from './relativities.js';
import { style } from './style.js';

/** Chinese words for every issue of the library. */
export const issues: IssueWords = /*#__PURE__*/ withCountryNames(
  /*#__PURE__*/ issueWords(
    style,
    [
      fields,
      submissionRules,
      bookAnswers,
      contract,
      indemnity,
      observations,
      policies,
      adjustment,
      coverChoices,
      industries,
      advice,
    ],
    { 'rate-book': rateBook, relativities: { templates: relativities }, ...receivables },
  ),
);
