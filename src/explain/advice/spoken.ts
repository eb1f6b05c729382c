import type { Locale } from '../../values/text.js';
import * as englishAdvice from '../en/advice.js';
import { english } from '../en/index.js';
import { type Format, formatFor } from '../format.js';
import * as chineseAdvice from '../zh-cn/advice.js';
import { chinese } from '../zh-cn/index.js';
import { type InEachLanguage, spokenIn } from '../../values/spoken.js';
import type { AsIfSentences, MarginalSentences, OffersSentences } from './advice-sentences.js';

/** The sentences of a language about past losses, offers and changes, and how it writes amounts. */
export interface SpokenAdvice {
  readonly asIf: AsIfSentences;
  readonly offers: OffersSentences;
  readonly marginal: MarginalSentences;
  readonly format: Format;
}

const languages = {
  en: { words: englishAdvice, language: english },
  'zh-CN': { words: chineseAdvice, language: chinese },
} as const satisfies InEachLanguage<object>;

/** The words of a language for amounts of a currency; refuses a language there is none of. */
export function spokenAdvice(
  asked: Locale,
  style: { readonly currency: string; readonly minorDigits: number },
): SpokenAdvice {
  const { locale, words: spoken } = spokenIn(languages, asked);
  const { asIf, offers, marginal } = spoken.words;
  return {
    ...{ asIf, offers, marginal },
    format: formatFor(locale, spoken.language.writing, style),
  };
}
