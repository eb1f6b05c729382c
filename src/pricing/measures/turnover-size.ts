import { decimalText } from '../../decimal.js';
import type { Measure } from './measure.js';

/** Insurable turnover of a full year. Filed books grade by size; a book with a fixed expense per policy needs no such page. */
export const turnoverSize: Measure = {
  measure: ({ exposure: { annualTurnover }, submission: { currency } }) => ({
    value: decimalText(annualTurnover),
    facts: { insurableTurnover: decimalText(annualTurnover), currency },
    path: '/turnover/estimated',
  }),
};
