import type { Locale } from '../../values/text.js';
import * as englishAdvice from '../en/advice.js';
import { english } from '../en/index.js';
import { type Format, formatFor } from '../format.js';
import * as chineseAdvice from '../zh-cn/advice.js';
import { chinese } from '../zh-cn/index.js';
import type { AsIfSentences, MarginalSentences, OffersSentences } from './advice-sentences.js';

/** The sentences of a language about past losses, offers and changes, and how it writes amounts. */
export interface SpokenAdvice {
  readonly asIf: AsIfSentences;
  readonly offers: OffersSentences;
  readonly marginal: MarginalSentences;
  readonly format: Format;
}

const languages: Readonly<Record<Locale, { readonly words: Omit<SpokenAdvice, 'format'> }>> = {
  en: { words: englishAdvice },
  'zh-CN': { words: chineseAdvice },
};

/** The words of a language for amounts of a currency; refuses a language there is none of. */
export function spokenAdvice(
  locale: Locale,
  style: { readonly currency: string; readonly minorDigits: number },
): SpokenAdvice {
  if (!Object.hasOwn(languages, locale))
    throw new RangeError(`There are no sentences in "${locale as string}". Write "en" or "zh-CN".`);
  const { asIf, offers, marginal } = languages[locale].words;
  const { writing } = locale === 'en' ? english : chinese;
  return { asIf, offers, marginal, format: formatFor(locale, writing, style) };
}
