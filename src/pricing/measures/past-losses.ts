import { numberOfLosses } from '../../risk/largest-loss.js';
import { largestToLimit, largestToTurnover } from '../../risk/loss-proportions.js';
import { decimalText, roundOperand } from '../../values/decimal.js';
import type { Measure } from './measure.js';

const path = '/lossHistory';

/**
 * Insured past losses over the premium of those years, before any cap, credibility or weight; 0 without a history,
 * which a book looks at apart.
 */
export const rawLossRatio: Measure = {
  measure: (_risk, _line, history) => {
    const lossRatio = history()?.lossRatio ?? '0';
    return { value: lossRatio, facts: { lossRatio }, path };
  },
};

/** Insured past losses, uncapped, over the expected ones; 1 without a history. */
export const actualToExpected: Measure = {
  measure: (_risk, _line, history) => {
    const ratio = history()?.actualToExpected ?? '1';
    return { value: ratio, facts: { ratio }, path };
  },
};

/** The largest single loss over the turnover of its year; 0 without a loss. */
export const lossToTurnover: Measure = {
  measure: ({ submission }) => {
    const ratio = decimalText(roundOperand(largestToTurnover(submission)));
    return { value: ratio, facts: { ratio }, path };
  },
};

/** The largest single loss over the largest limit ever stated; 0 without a loss, or where no limit was stated. */
export const lossToLimit: Measure = {
  measure: (risk) => {
    const ratio = decimalText(roundOperand(largestToLimit(risk)));
    return { value: ratio, facts: { ratio }, path };
  },
};

/** Number of past losses; losses of a year known in total only are at least one. */
export const lossCountMeasure: Measure = {
  measure: ({ submission }) => {
    const count = String(numberOfLosses(submission));
    return { value: count, facts: { count }, path };
  },
};
