import { answering } from '../gate/answering.js';
import { englishTerms } from './en/terms.js';
import type { Terms } from './headings.js';
import { chineseTerms } from './zh-cn/terms.js';
import type { Locale } from '../values/text.js';
import { spokenIn } from '../values/spoken.js';

/** The words of a language for table headings, figures, statuses, severities and operations. */
export function terms(locale: Locale): Terms {
  return spokenIn(spoken, locale).words;
}

const spoken = {
  en: /*#__PURE__*/ answering(englishTerms),
  'zh-CN': /*#__PURE__*/ answering(chineseTerms),
};
