import type { DocumentLanguage } from './document-language.js';
import { documentLanguage as english } from '../en/document.js';
import { writing as englishWriting } from '../en/writing.js';
import { type AmountStyle, type Format, formatFor } from '../format.js';
import { documentLanguage as chinese } from '../zh-cn/document.js';
import { writing as chineseWriting } from '../zh-cn/writing.js';
import type { Locale } from '../../values/text.js';

const languages = {
  en: { language: english, writing: englishWriting },
  'zh-CN': { language: chinese, writing: chineseWriting },
} as const;

/** The words of documents in a language, and how it writes numbers. */
export interface DocumentWords {
  readonly language: DocumentLanguage;
  readonly format: Format;
}

/**
 * The words of documents in a language.
 *
 * @throws RangeError when there is no such language.
 */
export function documentWords(locale: Locale, style: AmountStyle): DocumentWords {
  if (!Object.hasOwn(languages, locale))
    throw new RangeError(`There are no sentences in "${locale as string}". Write "en" or "zh-CN".`);
  const { language, writing } = languages[locale];
  return { language, format: formatFor(locale, writing, style) };
}
