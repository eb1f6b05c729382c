import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { LossHistory, Submission } from '../../submission/submission.js';
import { decimal } from '../../values/decimal.js';
import { declineLevels } from '../accepted-levels.js';
import { historyOf } from '../drawn-history.js';

/**
 * The seller without past losses. How far they are credible depends on number and size of the buyers, and would be
 * compared too.
 */
export function withoutLosses(submission: Submission, book: LoadedRateBook): Submission {
  const { inception, turnover } = submission;
  const lossHistory: LossHistory =
    declineLevels(book, 'no-history').most === null
      ? { statement: 'no-history' }
      : historyOf([{ turnover: 10, losses: [], inTotal: false }], {
          inception,
          turnover: decimal(turnover.estimated),
        });
  return { ...submission, lossHistory };
}
