import type { Language } from '../language.js';
import { assumptions } from './assumptions.js';
import { exclusions, subjectivities } from './exclusions.js';
import { findings } from './findings.js';
import { guidelines } from './guidelines.js';
import { losses } from './losses.js';
import { phrases } from './phrases.js';
import { steps } from './steps.js';
import { summary } from './summary.js';
import { technical } from './technical.js';
import { chineseTerms } from './terms.js';
import { writing } from './writing.js';

/** Simplified Chinese as the insurance trade of mainland China writes it. */
export const chinese: Language = {
  locale: 'zh-CN',
  terms: chineseTerms,
  writing,
  phrases,
  summary,
  steps,
  technical,
  losses,
  findings,
  guidelines,
  assumptions,
  exclusions,
  subjectivities,
};
