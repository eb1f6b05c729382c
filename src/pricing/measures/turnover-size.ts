import { decimalText } from '../../values/decimal.js';
import { inBookCurrency } from './book-currency.js';
import type { Measure } from './measure.js';

/** Insurable turnover of a full year, in the book's currency. Filed books grade by size; a book with a fixed expense per policy needs no such page. */
export const turnoverSize: Measure = {
  measure: (risk) => {
    const { annualTurnover } = risk.exposure;
    return {
      value: inBookCurrency(annualTurnover, risk),
      facts: {
        insurableTurnover: decimalText(annualTurnover),
        currency: risk.submission.currency,
      },
      path: '/turnover/estimated',
    };
  },
};
