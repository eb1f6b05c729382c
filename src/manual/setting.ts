import { type Format, formatFor } from '../explain/format.js';
import type { Language } from '../explain/language.js';
import type { QuestionSentences } from '../explain/question-sentences.js';
import type { ReviewSentences } from '../explain/review-sentences.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Locale, Text } from '../values/text.js';
import type { ManualWords } from './words.js';
import { textIn } from '../values/text-in.js';

/** A language for rating manuals: their own words, and what the explanation of quotes says already. */
export interface ManualSpeech {
  readonly words: ManualWords;
  readonly language: Language;
  readonly questions: QuestionSentences;
  readonly review: ReviewSentences;
  /** Notes of a book in this language, by the English ones it holds; a note that is missing stands as it is. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** A book and the words of the language its manual is written in. */
export interface Setting extends ManualSpeech {
  readonly book: LoadedRateBook;
  readonly locale: Locale;
  readonly format: Format;
  /** A text of the book in this language. */
  readonly say: (text: Text) => string;
  /** A note of the book in this language, where there are words for it. */
  readonly note: (text: string) => string;
}

/** Brings a book and a language together. */
export function settingOf(book: LoadedRateBook, speech: ManualSpeech): Setting {
  const { locale, writing } = speech.language;
  const { notes = {} } = speech;
  const style = { currency: book.currency, minorDigits: 0 };
  return {
    ...speech,
    book,
    locale,
    format: formatFor(locale, writing, style),
    say: (text) => textIn(text, locale),
    note: (text) => (Object.hasOwn(notes, text) ? (notes[text] ?? text) : text),
  };
}
