import { type Decimal, decimal, roundAmount } from '../values/decimal.js';
import type { Submission } from '../submission/submission.js';

/** Turns amounts of other currencies into that of a submission, at the rates it states; zero where it states none. */
export function converter({
  currency: own,
  exchangeRates = [],
}: Pick<Submission, 'currency' | 'exchangeRates'>): (amount: string, currency?: string) => Decimal {
  const rates = new Map(exchangeRates.map(({ currency, rate }) => [currency, decimal(rate)]));
  return (amount, currency = own) =>
    currency === own
      ? decimal(amount)
      : roundAmount(decimal(amount).times(rates.get(currency) ?? 0));
}
