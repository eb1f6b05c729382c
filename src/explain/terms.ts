import { englishTerms } from './en/terms.js';
import type { Terms } from './headings.js';
import { chineseTerms } from './zh-cn/terms.js';
import type { Locale } from '../values/text.js';

/** The words of a language for table headings, figures, statuses, severities and operations. */
export function terms(locale: Locale): Terms {
  return locale === 'zh-CN' ? chineseTerms : englishTerms;
}
