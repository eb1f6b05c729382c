import type { Locale } from '../../values/text.js';
import type { FrontierSpeech } from '../advice/frontier.js';
import type { ComparisonSpeech } from '../comparison.js';
import { type AmountStyle, type Format, formatFor } from '../format.js';
import type { Writing } from '../writing.js';
import type { PictureLanguage } from './picture-language.js';

/** A language for pictures; covers and structures are called as their explanations call them. */
export interface PictureSpeech {
  readonly locale: Locale;
  readonly pictures: PictureLanguage;
  readonly writing: Writing;
  readonly comparison: ComparisonSpeech;
  readonly frontier: FrontierSpeech;
}

/** The words of pictures in a language, and how it writes numbers. */
export interface PictureWords {
  readonly locale: Locale;
  readonly language: PictureLanguage;
  readonly format: Format;
  /** A unit with the currency: `CNY thousand`; the currency alone for none. */
  readonly inCurrency: (unit: string) => string;
}

/** The words of pictures in a language, with amounts of a currency. */
export function pictureWords(
  { locale, pictures, writing }: PictureSpeech,
  style: AmountStyle,
): PictureWords {
  const { currency } = style;
  return {
    ...{ locale, language: pictures, format: formatFor(locale, writing, style) },
    inCurrency: (unit) => (currency === null ? unit : writing.moneyIn(currency)(unit).trim()),
  };
}
