import titles from '../../rules/editions/reference/titles.de.json';
import { submissionWords as englishIssues } from '../en/issues/submission.js';
import { english } from '../en/index.js';
import type { PartialLanguage } from '../partial-language.js';
import { saidIn } from '../partial-language.js';
import type { IssueWords } from '../../values/issues.js';
import { assumptions } from './assumptions.js';
import { exclusions, subjectivities } from './exclusions.js';
import { findings } from './findings.js';
import { guidelines } from './guidelines.js';
import { phrases } from './phrases.js';
import { buyerSteps } from './steps-buyers.js';
import { coverSteps } from './steps-cover.js';
import { historySteps } from './steps-history.js';
import { premiumSteps } from './steps-premium.js';
import { sellerSteps } from './steps-seller.js';
import { summary } from './summary.js';
import { losses, technical } from './technical.js';
import { germanTerms } from './terms.js';
import { writing } from './writing.js';

/**
 * German as the trade credit insurers of Germany and Austria write it: summary, steps and findings of the reference edition
 * with its titles. What it lacks is said in English and marked so.
 */
export const german: PartialLanguage = {
  whole: false,
  locale: 'de',
  fallback: english,
  titles,
  terms: germanTerms,
  writing,
  phrases,
  summary,
  technical,
  losses,
  steps: { ...buyerSteps, ...sellerSteps, ...historySteps, ...coverSteps, ...premiumSteps },
  findings,
  guidelines,
  assumptions,
  exclusions,
  subjectivities,
};

/** Issues of a submission beside a German explanation: in English, and marked so. */
export const germanIssues: IssueWords = {
  locale: 'de',
  ...(englishIssues.fixed && { fixed: englishIssues.fixed }),
  say: (issue, voice) => saidIn(englishIssues.locale, englishIssues.say(issue, voice)),
};
