import { type Decimal, decimalText, roundOperand } from '../../values/decimal.js';
import { insuredTime } from '../../risk/insured-time.js';
import { rowValue } from '../../rules/read/look-up.js';
import type { Measure } from './measure.js';

/**
 * How much of what a steady year has at risk the policy insures, 1 for all of it: by the basis of the period, whether
 * earlier shipments are insured, and the turnover they were made at. A submission that states neither basis nor
 * earlier shipments is not looked at; the line names the page `terms` that says when cover is unbroken.
 */
export const timeAtRisk: Measure = {
  measure: (risk, { pages = {} }) => {
    const { basis, earlierShipments } = risk.submission;
    const graceDays = rowValue(risk.book, pages['terms'] ?? '', 'grace-days').toNumber();
    const time = insuredTime(risk, graceDays);
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
      ...(basis === undefined && earlierShipments === undefined && { applies: false }),
    };
  },
};

function text(days: Decimal): string {
  return decimalText(roundOperand(days, 1));
}
