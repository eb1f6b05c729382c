import { withCountryCode } from '../../values/country-fixes.js';
import type { Issue, IssueWords } from '../../values/issues.js';
import { tradingNations } from './country-spellings.js';

/** Words that know the names of the larger trading nations too, and answer a country sent by one with its code. */
export function withCountryNames({ locale, say }: IssueWords): IssueWords {
  return { locale, fixed, say: (issue, voice) => say(fixed(issue), voice) };
}

function fixed<Each extends Issue>(issue: Each): Each {
  return withCountryCode(issue, tradingNations);
}
