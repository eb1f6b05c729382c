import { type Decimal, decimal, decimalText, roundOperand } from '../../values/decimal.js';
import type { Risk } from '../../risk/risk.js';
import { inBookCurrency } from './book-currency.js';
import type { Measure } from './measure.js';

/** Terms of the cover that are amounts. */
type Term = 'nonQualifyingLoss' | 'eachLoss' | 'aggregateFirstLoss' | 'maximumLiability';

/**
 * A deductible of the cover as an amount, 0 when the cover has none, in the book's currency; the facts state it in the
 * submission's. For filed tables of deductibles, in place of the loss distribution.
 */
export const nonQualifyingLoss: Measure = amountOf('nonQualifyingLoss', '0');
/** What the seller bears of each loss, as {@link nonQualifyingLoss}. */
export const eachLoss: Measure = amountOf('eachLoss', '0');
/** What the seller bears of the losses of the period, as {@link nonQualifyingLoss}. */
export const aggregateFirstLoss: Measure = amountOf('aggregateFirstLoss', '0');
/** The same as a share of the insurable turnover of the period, six decimals. */
export const aggregateFirstLossShare: Measure = shareOf('aggregateFirstLoss', '0');
/** The most the insurer pays in the period, in the book's currency; a cover without a maximum is not priced. */
export const maximumLiability: Measure = amountOf('maximumLiability');
/** The same as a multiple of the insurable turnover of the period, mostly below 1, six decimals. */
export const maximumLiabilityShare: Measure = shareOf('maximumLiability');

function amountOf(term: Term, without = ''): Measure {
  return {
    measure: (risk) => {
      const amount = risk.cover[term] ?? without;
      const { currency } = risk.submission;
      return {
        value: amount && inBookCurrency(decimal(amount), risk),
        facts: { currency, amount },
        path: `/cover/${term}`,
      };
    },
  };
}

function shareOf(term: Term, without = ''): Measure {
  return {
    measure: (risk) => {
      const amount = risk.cover[term] ?? without;
      const share = amount && ofTurnover(decimal(amount), risk);
      return { value: share, facts: { share }, path: `/cover/${term}` };
    },
  };
}

function ofTurnover(amount: Decimal, { exposure }: Risk): string {
  return decimalText(roundOperand(amount.dividedBy(exposure.insurableTurnover), 6));
}
