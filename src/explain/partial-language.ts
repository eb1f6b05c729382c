import type { AmountStyle, Format } from './format.js';
import { formatFor } from './format.js';
import type { Language } from './language.js';
import type { Locale } from '../values/text.js';

/** Sentences of which a partial language may lack some: each falls back by itself. */
export type FallingBack = 'steps' | 'findings' | 'guidelines' | 'assumptions';

/**
 * A language that says so itself that it is not whole: the frame of an explanation is there, and of the sentences as many
 * as there are. Those it lacks are said in the language it falls back to, with its numbers, and marked: `[en] …`.
 */
export interface PartialLanguage
  extends
    Omit<Language, FallingBack>,
    Readonly<{ [Part in FallingBack]: Partial<Language[Part]> }> {
  readonly whole: false;
  readonly fallback: Language;
  /** Titles of an edition by their English ones, for books that have none in this language. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A language, and how it writes the amounts of one quote. */
export interface Speaker {
  readonly language: Language;
  readonly format: Format;
  /** Who says what this language lacks; null where it is whole. */
  readonly fallback: Speaker | null;
}

/** True for a language that is not whole. */
export function isPartial(language: Language | PartialLanguage): language is PartialLanguage {
  return 'whole' in language;
}

/** Who says a quote. What a partial language lacks is looked for before it is said. */
export function speakerOf(language: Language | PartialLanguage, style: AmountStyle): Speaker {
  const format = formatFor(language.locale, language.writing, style);
  return isPartial(language)
    ? {
        language: language as unknown as Language,
        format,
        fallback: speakerOf(language.fallback, style),
      }
    : { language, format, fallback: null };
}

/** Who has to say it: the fallback, where the language has no sentence of the key and the fallback has. */
export function sayerOf(
  { language, fallback }: Speaker,
  part: FallingBack,
  key: string,
): Speaker | null {
  if (fallback === null || Object.hasOwn(language[part], key)) return null;
  return Object.hasOwn(fallback.language[part], key) ? fallback : null;
}

/** A sentence in another language than the rest, marked with the tag of its language. */
export function saidIn(locale: Locale, sentence: string): string {
  return sentence === '' ? '' : `[${locale}] ${sentence}`;
}
