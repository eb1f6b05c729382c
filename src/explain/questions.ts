import { given } from '../gate/given.js';
import type { NextQuestion, NextQuestions } from '../requote/next-questions-record.js';
import type { Locale } from '../values/text.js';
import { decimalsOf, signOf } from './decimal-text.js';
import { type Format, formatFor } from './format.js';
import type { Language } from './language.js';
import type { QuestionHeading, QuestionSentences } from './question-sentences.js';
import { textIn } from '../values/text-in.js';

/** What to ask next, in words. Plain text: escape it before it becomes HTML. */
export interface ExplainedQuestions {
  readonly locale: Locale;
  readonly currency: string;
  readonly title: string;
  /** How firm the quote is. */
  readonly summary: string;
  readonly headings: Readonly<Record<QuestionHeading, string>>;
  readonly questions: readonly ExplainedQuestion[];
}

/** A question in words. */
export interface ExplainedQuestion {
  readonly title: string;
  /** What the quote assumes, as a sentence. */
  readonly assumption: string;
  /** What to send. */
  readonly remedy: string;
  /** The assumed value in a few words. */
  readonly assumed: string;
  /** The premium for each answer. */
  readonly range: string;
  /** What some answers lead to besides a price. */
  readonly warnings: readonly string[];
  readonly lowest: string;
  readonly highest: string;
  /** Highest less lowest rate. */
  readonly width: string;
  /** What this explains. */
  readonly question: NextQuestion;
}

/** A language for what to ask first. */
export interface QuestionSpeech {
  readonly sentences: QuestionSentences;
  readonly language: Language;
}

/**
 * Puts what `nextQuestions` found into words: how firm the quote is, and what to ask first. Computes nothing.
 *
 * @throws ArgumentError when an amount is not decimal text.
 */
export function explainQuestionsWith(
  result: NextQuestions,
  speech: QuestionSpeech,
): ExplainedQuestions {
  return given(
    { result, speech },
    ({ result, speech: spoken }) => {
      const { sentences } = spoken;
      const { locale } = spoken.language;
      const { currency, premium, best, worst } = result;
      const style = { currency, minorDigits: decimalsOf(premium) };
      const format = formatFor(locale, spoken.language.writing, style);
      const money = (end: NextQuestions['best']) => end && format.money(end.premium);
      return {
        locale,
        currency,
        title: sentences.title(result.submission),
        summary:
          result.questions.length === 0
            ? sentences.firm(format.money(premium))
            : sentences.summary(format.money(premium), money(best), money(worst)),
        headings: sentences.headings,
        questions: result.questions.map((question) => explainQuestion(question, spoken, format)),
      };
    },
    ['speech'],
  );
}

function explainQuestion(
  question: NextQuestion,
  { sentences, language }: QuestionSpeech,
  format: Format,
): ExplainedQuestion {
  const { input, assumed, count, answers, width, mayRefer, mayDecline } = question;
  const said = sentences.inputs[input];
  const assumption = input === 'credit-control-answer' ? null : language.assumptions[input];
  const prices = answers.map(({ value, premium, status }) => ({
    answer: said.answer(value, format),
    price:
      premium === null
        ? sentences.unpriced(language.terms.statuses[status])
        : format.money(premium),
  }));
  return {
    title: said.name(question.question ? textIn(question.question.title, language.locale) : ''),
    assumption: assumption?.sentence(assumed, count, format) ?? sentences.unanswered,
    remedy: assumption?.remedy ?? sentences.answerIt,
    assumed: said.answer(assumed, format),
    range: signOf(width) === 0 ? sentences.noDifference : sentences.range(prices),
    warnings: [
      ...(mayRefer ? [sentences.mayRefer] : []),
      ...(mayDecline ? [sentences.mayDecline] : []),
    ],
    lowest: format.amount(question.lowest),
    highest: format.amount(question.highest),
    width: format.rate(width),
    question,
  };
}
