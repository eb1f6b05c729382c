import { creditControlScore } from '../../risk/credit-control-score.js';
import { decimalText } from '../../values/decimal.js';
import { rowValue } from '../../rules/read/look-up.js';
import { unbrokenCover } from '../../risk/unbroken-cover.js';
import type { Measure } from './measure.js';

/** Full years the seller has been trading; a submission that does not say is not priced. */
export const yearsTrading: Measure = {
  measure: ({ submission: { policyholder } }) => {
    const years = String(policyholder?.yearsTrading ?? '');
    return { value: years, facts: { years }, path: '/policyholder/yearsTrading' };
  },
};

/** Unbroken years of cover up to inception, those at another insurer at their share; the line names the page `terms`. */
export const continuityYears: Measure = {
  measure: ({ book, submission, inception }, { pages = {} }) => {
    const terms = (row: string) => rowValue(book, pages['terms'] ?? '', row);
    const { creditedYears, lapses } = unbrokenCover(
      submission.continuity?.periods ?? [],
      inception,
      {
        graceDays: terms('grace-days').toNumber(),
        otherInsurerShare: terms('other-insurer-share'),
      },
    );
    const years = decimalText(creditedYears);
    return { value: years, facts: { years, lapses }, path: '/continuity' };
  },
};

/** Score of the credit-control questionnaire, 0 to 100; the line names the pages `answer-credit` and `evidence-credit`. */
export const creditControlPoints: Measure = {
  measure: ({ book, submission }, { pages = {} }) => {
    const { points, assumed } = creditControlScore(submission.creditControl, book, {
      answer: pages['answer-credit'] ?? '',
      evidence: pages['evidence-credit'] ?? '',
    });
    const score = decimalText(points);
    return { value: score, facts: { score, assumed }, path: '/creditControl' };
  },
};
