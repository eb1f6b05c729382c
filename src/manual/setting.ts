import { chinese } from '../explain/zh-cn/index.js';
import { questions as chineseQuestions } from '../explain/zh-cn/questions.js';
import { review as chineseReview } from '../explain/zh-cn/review.js';
import { english } from '../explain/en/index.js';
import { questions as englishQuestions } from '../explain/en/questions.js';
import { review as englishReview } from '../explain/en/review.js';
import { type Format, formatFor } from '../explain/format.js';
import type { Language } from '../explain/language.js';
import type { QuestionSentences } from '../explain/question-sentences.js';
import type { ReviewSentences } from '../explain/review-sentences.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Locale, Text } from '../values/text.js';
import { englishWords } from './en/index.js';
import type { ManualWords } from './words.js';
import { chineseWords } from './zh-cn/index.js';
import { textIn } from '../values/text-in.js';
import { spokenIn } from '../values/spoken.js';

/** A book and the words of the language its manual is written in. */
export interface Setting {
  readonly book: LoadedRateBook;
  readonly locale: Locale;
  readonly words: ManualWords;
  /** What the explanation of quotes says already. */
  readonly language: Language;
  readonly questions: QuestionSentences;
  readonly review: ReviewSentences;
  readonly format: Format;
  /** A text of the book in this language. */
  readonly say: (text: Text) => string;
}

/** Brings a book and a language together. */
export function settingOf(book: LoadedRateBook, asked: Locale): Setting {
  const { locale, words: spoken } = spokenIn(
    { en: englishSetting, 'zh-CN': chineseSetting },
    asked,
  );
  const style = { currency: book.currency, minorDigits: 0 };
  return {
    ...spoken,
    book,
    locale,
    format: formatFor(locale, spoken.language.writing, style),
    say: (text) => textIn(text, locale),
  };
}

const englishSetting = {
  words: englishWords,
  language: english,
  questions: englishQuestions,
  review: englishReview,
};

const chineseSetting = {
  words: chineseWords,
  language: chinese,
  questions: chineseQuestions,
  review: chineseReview,
};
