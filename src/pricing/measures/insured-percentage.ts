import { decimal, decimalText } from '../../values/decimal.js';
import type { Measure } from './measure.js';

/**
 * Insured percentage, 0 to 100. The insurer pays this part of each loss, so the price is close to linear in it;
 * filed pages differ from the arithmetic ratio, and the page wins.
 */
export const insuredPercentage: Measure = {
  measure: ({ cover }) => {
    const value = decimalText(decimal(cover.insuredPercentage));
    return { value, facts: { insuredPercentage: value }, path: '/cover/insuredPercentage' };
  },
};
