import type { Words } from '../words.js';
import { buyerWords } from './buyers.js';
import { inputChoices } from './choices.js';
import { coverWords } from './cover.js';
import { declarationsWords } from './declarations.js';
import { endorsementWords, policyYearChoices } from './endorsement.js';
import { historyWords } from './history.js';
import { observationsWords } from './observations.js';
import { quoteChoices } from './quote-choices.js';
import { quotePartWords } from './quote-parts.js';
import { quoteWords } from './quote.js';
import { rateBookWords } from './rate-book.js';
import { ratePageWords } from './rate-pages.js';
import { stepWords } from './steps.js';
import { submissionWords } from './submission.js';

/** All words of the schemas. */
export const words: Words = {
  records: {
    ...submissionWords,
    ...buyerWords,
    ...historyWords,
    ...coverWords,
    ...rateBookWords,
    ...ratePageWords,
    ...quoteWords,
    ...quotePartWords,
    ...stepWords,
    ...declarationsWords,
    ...observationsWords,
    ...endorsementWords,
  },
  choices: { ...inputChoices, ...quoteChoices, ...policyYearChoices },
};
