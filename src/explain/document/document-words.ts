import type { DocumentLanguage } from './document-language.js';
import { documentLanguage as english } from '../en/document.js';
import { writing as englishWriting } from '../en/writing.js';
import { type AmountStyle, type Format, formatFor } from '../format.js';
import { documentLanguage as chinese } from '../zh-cn/document.js';
import { writing as chineseWriting } from '../zh-cn/writing.js';
import { resolveLocale } from '../../values/locale.js';
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
  const spoken = resolveLocale(locale, ['en', 'zh-CN'] as const);
  const { language, writing } = languages[spoken];
  return { language, format: formatFor(spoken, writing, style) };
}
