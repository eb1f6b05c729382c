import type { DocumentLanguage } from './document-language.js';
import { documentLanguage as english } from '../en/document.js';
import { writing as englishWriting } from '../en/writing.js';
import { type AmountStyle, type Format, formatFor } from '../format.js';
import { documentLanguage as chinese } from '../zh-cn/document.js';
import { writing as chineseWriting } from '../zh-cn/writing.js';
import { type InEachLanguage, spokenIn } from '../../values/spoken.js';
import type { Writing } from '../writing.js';
import type { Locale } from '../../values/text.js';

const languages: InEachLanguage<{ language: DocumentLanguage; writing: Writing }> = {
  en: { language: english, writing: englishWriting },
  'zh-CN': { language: chinese, writing: chineseWriting },
};

/** The words of documents in a language, and how it writes numbers. */
export interface DocumentWords {
  readonly language: DocumentLanguage;
  readonly format: Format;
}

/**
 * The words of documents in a language.
 *
 * @throws ArgumentError when there is no such language.
 */
export function documentWords(locale: Locale, style: AmountStyle): DocumentWords {
  const { locale: spoken, words } = spokenIn(languages, locale);
  const { language, writing } = words;
  return { language, format: formatFor(spoken, writing, style) };
}
