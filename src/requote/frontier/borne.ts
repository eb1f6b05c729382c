import { retainedLosses } from '../../pricing/retained.js';
import type { Measures } from '../../pricing/measures/own-measures.js';
import { rate } from '../../pricing/rate.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { Risk } from '../../risk/risk.js';
import { type Decimal, decimal } from '../../values/decimal.js';
import { estimatedMoney } from '../../values/money.js';
import type { Money } from '../../submission/submission.js';
import { adviceOf } from '../advice.js';
import type { BorneLosses } from './frontier-record.js';

/** What the seller bears under a quote: its expected losses, and their bad end from the same distribution; null without one. */
export function borneLosses(
  quote: PricedQuote,
  risk: Risk,
  measures: Measures = {},
): BorneLosses | null {
  const tail = retainedLosses(rate(risk, measures), adviceOf(risk.book).number('bad-year-level'));
  if (quote.losses === null || tail === null) return null;
  const money = (estimate: number): Money => estimatedMoney(estimate, quote.currency);
  return {
    expected: quote.losses.present.retained,
    oneInTwenty: money(tail.percentile),
    worstYears: money(tail.tailValueAtRisk),
  };
}

/** What a year costs besides. */
export interface Outlay {
  readonly premium: Money;
  readonly fees: Money;
  readonly costOfCapital: string;
}

/**
 * Total cost of risk: `premium + fees + expected borne + cost of capital x (mean of the worst years - expected borne)`.
 */
export function totalCost({ premium, fees, costOfCapital }: Outlay, borne: BorneLosses): Decimal {
  const { expected, worstYears } = borne;
  const capital = decimal(worstYears).minus(expected).times(costOfCapital);
  return decimal(premium).plus(fees).plus(expected).plus(capital);
}
