import type { Locale, WholeLocale } from '../../values/text.js';
import { pictures as english } from '../en/pictures.js';
import { writing as englishWriting } from '../en/writing.js';
import { type AmountStyle, type Format, formatFor } from '../format.js';
import { type InEachLanguage, spokenIn } from '../../values/spoken.js';
import type { Writing } from '../writing.js';
import { pictures as chinese } from '../zh-cn/pictures.js';
import { writing as chineseWriting } from '../zh-cn/writing.js';
import type { PictureLanguage } from './picture-language.js';

const languages: InEachLanguage<{ language: PictureLanguage; writing: Writing }> = {
  en: { language: english, writing: englishWriting },
  'zh-CN': { language: chinese, writing: chineseWriting },
};

/** The words of pictures in a language, and how it writes numbers. */
export interface PictureWords {
  readonly locale: WholeLocale;
  readonly language: PictureLanguage;
  readonly format: Format;
  /** A unit with the currency: `CNY thousand`; the currency alone for none. */
  readonly inCurrency: (unit: string) => string;
}

/**
 * The words of pictures in a language.
 *
 * @throws ArgumentError when there is no such language.
 */
export function pictureWords(asked: Locale, style: AmountStyle): PictureWords {
  const { locale, words } = spokenIn(languages, asked);
  const { language, writing } = words;
  const { currency } = style;
  return {
    ...{ locale, language, format: formatFor(locale, writing, style) },
    inCurrency: (unit) => (currency === null ? unit : writing.moneyIn(currency)(unit).trim()),
  };
}
