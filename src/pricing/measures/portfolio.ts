import { decimalText } from '../../values/decimal.js';
import type { Decimal } from '../../values/decimal.js';
import { paymentOutcomes } from '../../risk/payment-outcomes.js';
import type { Exposure } from '../../risk/risk.js';
import { totalLimits as sumOfLimits } from '../total-limits.js';
import { inBookCurrency } from './book-currency.js';
import type { Measure } from './measure.js';

/** Turnover-weighted payment terms of the insurable buyers, in days. */
export const paymentTerms: Measure = {
  measure: ({ exposure }) => {
    const days = decimalText(exposure.weightedTermsDays);
    return { value: days, facts: { days }, path: '/buyers' };
  },
};

/** Number of insurable buyers, each of a group of alike buyers counted. */
export const buyerCount: Measure = {
  measure: ({ exposure }) => {
    const count = decimalText(exposure.buyers);
    return { value: count, facts: { count }, path: '/buyers' };
  },
};

/** The largest obligor's share of the peak balances, 0 to 1; a group of companies is one obligor. */
export const largestBuyerShare: Measure = shareOf('topBuyerShare');
/** The share of the five largest. */
export const fiveLargestShare: Measure = shareOf('topFiveShare');
/** Balances overdue by more than the book's number of days over all balances, 0 to 1; what is stated for the ledger, where larger. */
export const overdueShare: Measure = {
  measure: (risk) => {
    const share = decimalText(paymentOutcomes(risk).overdueShare);
    return { value: share, facts: { share }, path: '/buyers' };
  },
};

/** Sum of the credit limits of the insurable buyers, in the book's currency; a buyer without a limit is an issue. */
export const totalLimits: Measure = limitOf((_exposure, total) => total);
/** The largest of them. */
export const largestLimit: Measure = limitOf(({ largestLimit: largest }) => largest);

function shareOf(measure: 'topBuyerShare' | 'topFiveShare'): Measure {
  return {
    measure: ({ exposure }) => {
      const share = decimalText(exposure[measure]);
      return { value: share, facts: { share }, path: '/buyers' };
    },
  };
}

function limitOf(limit: (exposure: Exposure, total: Decimal) => Decimal): Measure {
  return {
    measure: (risk) => {
      const { total, missing } = sumOfLimits(risk.exposure);
      const amount = limit(risk.exposure, total);
      const facts = { currency: risk.submission.currency, amount: decimalText(amount) };
      const [first] = missing;
      return first === undefined
        ? { value: inBookCurrency(amount, risk), facts, path: '/buyers' }
        : { value: '', facts, path: first };
    },
  };
}
