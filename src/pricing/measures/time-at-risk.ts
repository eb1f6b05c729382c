import { type Decimal, decimalText, roundOperand } from '../../values/decimal.js';
import { insuredTime } from '../../risk/insured-time.js';
import { rowValue } from '../../rules/read/look-up.js';
import type { Measure } from './measure.js';

/**
 * How much of what a steady year has at risk the policy insures, 1 for all of it: by the basis of the period, whether
 * earlier shipments are insured, and the turnover they were made at. Risks attaching without earlier shipments, which is
 * also what a submission that states neither means, are the base and have no step; the line names the page `terms` that says when cover is unbroken.
 */
export const timeAtRisk: Measure = {
  measure: (risk, { pages = {} }) => {
    const graceDays = rowValue(risk.book, pages['terms'] ?? '', 'grace-days').toNumber();
    const time = insuredTime(risk, graceDays);
    if (time.basis === 'risks-attaching' && !time.earlierInsured) return null;
    return {
      value: decimalText(time.share),
      facts: {
        basis: time.basis,
        earlierShipments: time.earlierInsured ? 'insured' : 'not-insured',
        days: text(time.days),
        periodDays: text(time.periodDays),
        earlierTurnover: decimalText(time.earlierTurnover),
        share: decimalText(time.share),
      },
      path: '/basis',
    };
  },
};

function text(days: Decimal): string {
  return decimalText(roundOperand(days, 1));
}
