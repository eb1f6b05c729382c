import type { AssumedInput } from '../../quoted/findings.js';
import type { AskedInput, NextQuestion } from '../next-questions-record.js';
import type { Risk } from '../../risk/risk.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import { type Advice, adviceOf } from '../advice.js';
import type { AnswerSetting, AnswerWriter, WriteAnswer } from './answer.js';
import { buyerAnswers } from './buyer-answers.js';
import { answering, policyAnswers } from './policy-answers.js';

/** Something to ask, with the answers there may be. */
export interface Asked extends Pick<
  NextQuestion,
  'input' | 'question' | 'path' | 'assumed' | 'count'
> {
  readonly answers: readonly { readonly value: string; readonly write: WriteAnswer }[];
}

const writers: { readonly [Input in AssumedInput]: AnswerWriter } = {
  ...buyerAnswers,
  ...policyAnswers,
};

/** Every input the quote assumes, and every question of the questionnaire that is not answered. */
export function askedFor(quote: PricedQuote, risk: Risk): Asked[] {
  const advice = adviceOf(risk.book);
  const setting: AnswerSetting = { quote, risk, advice };
  const assumed = quote.assumptions.map(({ input, path, value, count }) => ({
    ...{ input, path, count, assumed: value, question: null },
    answers: answers(advice, input, (answer) => writers[input](answer, setting)),
  }));
  return [...assumed.filter((one) => one.answers.length > 0), ...unanswered(risk, advice)];
}

function unanswered({ submission, book }: Risk, advice: Advice): Asked[] {
  const given = submission.creditControl?.answers;
  if (given === undefined || !book.algorithm.some(({ kind }) => kind === 'credit-control'))
    return [];
  return (book.questionnaire?.questions ?? [])
    .filter(({ id }) => (given[id]?.answer ?? 'unknown') === 'unknown')
    .map(({ id, title }) => ({
      input: 'credit-control-answer',
      question: { id, title },
      path: `/creditControl/answers/${id}`,
      assumed: 'unknown',
      count: 1,
      answers: answers(advice, 'credit-control-answer', (answer) =>
        answering([id], {
          answer: answer as 'yes',
          evidence: answer === 'yes' ? 'document' : 'none',
        }),
      ),
    }));
}

function answers(
  advice: Advice,
  input: AskedInput,
  write: (value: string) => WriteAnswer,
): Asked['answers'] {
  return advice.answers(input).map((value) => ({ value, write: write(value) }));
}
