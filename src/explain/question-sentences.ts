import type { AskedInput } from '../requote/next-questions-record.js';
import type { Format } from './format.js';

/** What a language calls an input, and its answers. */
export interface QuestionSentence {
  /** The input in a few words; `title` is the wording of a question of the questionnaire. */
  readonly name: (title: string) => string;
  readonly answer: (value: string, format: Format) => string;
}

/** Headings of the table of questions. */
export type QuestionHeading = 'question' | 'assumed' | 'lowest' | 'highest' | 'width';

/** What a language says about what to ask next. */
export interface QuestionSentences {
  readonly title: (submission: string | null) => string;
  readonly headings: Readonly<Record<QuestionHeading, string>>;
  readonly inputs: { readonly [Input in AskedInput]: QuestionSentence };
  /** All is answered. */
  readonly firm: (premium: string) => string;
  /** Where the premium lies if every answer is the best, and if every one is the worst. */
  readonly summary: (premium: string, best: string | null, worst: string | null) => string;
  /** The premium for each answer. */
  readonly range: (
    answers: readonly { readonly answer: string; readonly price: string }[],
  ) => string;
  /** The price where an answer has none. */
  readonly unpriced: (status: string) => string;
  readonly noDifference: string;
  readonly mayRefer: string;
  readonly mayDecline: string;
  /** What is said of a question of the questionnaire without an answer. */
  readonly unanswered: string;
  readonly answerIt: string;
}
