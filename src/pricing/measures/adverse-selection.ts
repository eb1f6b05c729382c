import { decimal, decimalText } from '../../values/decimal.js';
import { keyAt } from '../../rules/read/look-up.js';
import type { Measure } from './measure.js';

/**
 * Share of the seller's insurable business that is offered, 0 to 1. A seller who insures a selection keeps the
 * buyers it trusts and offers the others, so a part costs more than its share of the whole.
 */
export const adverseSelection: Measure = {
  measure: ({ submission: { turnover }, book }) => {
    const share = turnover.offeredShare ?? keyAt(book, 'assumptions', 'offered-share');
    const value = decimalText(decimal(share));
    return { value, facts: { offeredShare: value }, path: '/turnover/offeredShare' };
  },
};
