import { decimalText } from '../../values/decimal.js';
import { inBookCurrency } from './book-currency.js';
import type { Measure } from './measure.js';

/** Insurable turnover of a full year, or of the period where the line says so, in the book's currency. Filed books grade by size; a book with a fixed expense per policy needs no such page. */
export const turnoverSize: Measure = {
  measure: (risk, { turnover }) => {
    const { annualTurnover, insurableTurnover } = risk.exposure;
    const size = turnover === 'period' ? insurableTurnover : annualTurnover;
    return {
      value: inBookCurrency(size, risk),
      facts: {
        insurableTurnover: decimalText(size),
        currency: risk.submission.currency,
      },
      path: '/turnover/estimated',
    };
  },
};
