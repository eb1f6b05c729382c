import type { PricedQuote } from '../../quoted/quote-record.js';
import type { Risk } from '../../risk/risk.js';
import type { Advice } from '../advice.js';
import type { Submission } from '../../submission/submission.js';

/** What answers are written from: the submission's own quote and exposure. */
export interface AnswerSetting {
  readonly quote: PricedQuote;
  readonly risk: Risk;
  readonly advice: Advice;
}

/** Writes an answer into a submission. Pure, so that answers can follow one another. */
export type WriteAnswer = (submission: Submission) => Submission;

/** How an input is answered, by the answer's key. */
export type AnswerWriter = (value: string, setting: AnswerSetting) => WriteAnswer;
