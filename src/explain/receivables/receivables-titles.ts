import type { ReceivablesTitles } from './titles.js';
import { type InEachLanguage, spokenIn } from '../../values/spoken.js';
import type { Locale } from '../../values/text.js';
import { receivablesTitles as english } from '../en/receivables-titles.js';
import { receivablesTitles as chinese } from '../zh-cn/receivables-titles.js';

const languages: InEachLanguage<ReceivablesTitles> = { en: english, 'zh-CN': chinese };

/**
 * The titles of fields and reports in a language, for the account of an import.
 *
 * @throws ArgumentError for a language there is none of.
 */
export function receivablesTitles(locale: Locale): ReceivablesTitles {
  return spokenIn(languages, locale).words;
}
