import type { Writing } from '../writing.js';
import type { Locale } from '../../values/text.js';
import { type AmountStyle, type Format, formatFor } from '../format.js';
import type { AsIfSentences, MarginalSentences, OffersSentences } from './advice-sentences.js';

/** A language for past losses, offers and changes. */
export interface AdviceSpeech {
  readonly locale: Locale;
  readonly asIf: AsIfSentences;
  readonly offers: OffersSentences;
  readonly marginal: MarginalSentences;
  readonly writing: Writing;
}

/** The sentences of a language about past losses, offers and changes, and how it writes amounts. */
export interface SpokenAdvice extends AdviceSpeech {
  readonly format: Format;
}

/** The words of a language for amounts of a currency. */
export function spokenAdvice(speech: AdviceSpeech, style: AmountStyle): SpokenAdvice {
  return { ...speech, format: formatFor(speech.locale, speech.writing, style) };
}
