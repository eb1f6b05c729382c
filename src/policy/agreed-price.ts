import { minimumAndDeposit } from '../contract/premium-parts.js';
import type { ContractTerms } from '../contract/contract-terms.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { Decimal, decimal } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { Money, Rate } from '../submission/submission.js';
import type { StatedBinding } from './binding.js';
import type { Override } from './policy-record.js';

/** The price as agreed, with what was calculated beside each value that was selected. */
export interface AgreedPrice {
  readonly rate: Rate;
  readonly premium: Money;
  readonly minimumPremium: Money;
  readonly overrides: readonly Override[];
}

/**
 * The price of a quote with what was selected beside it. At a rate that was selected the premium is the rate on the
 * insurable turnover, at least the minimum premium; the minimum is that of the contract terms where they state one.
 */
export function agreedPrice(
  quote: PricedQuote,
  { overrides = [] }: StatedBinding,
  contract: ContractTerms | undefined,
): AgreedPrice {
  const { currency, premium, exposure } = quote;
  const selected = (term: Override['term']): string | undefined =>
    overrides.find((each) => each.term === term)?.selected;
  const [rate, own] = [selected('rate'), selected('minimum-premium')];
  const atRate =
    rate === undefined
      ? premium.estimated
      : roundMoney(decimal(rate).times(exposure.insurableTurnover), currency);
  const minimum = contractMinimum(quote, atRate, contract);
  const minimumPremium = own === undefined ? minimum : roundMoney(decimal(own), currency);
  const calculated = { rate: premium.rate, 'minimum-premium': minimum };
  return {
    rate: rate ?? premium.rate,
    premium: roundMoney(Decimal.max(atRate, rate === undefined ? 0 : minimumPremium), currency),
    minimumPremium,
    overrides: overrides.map((each) => ({ ...each, calculated: calculated[each.term] })),
  };
}

function contractMinimum(
  { currency, premium }: PricedQuote,
  estimated: Money,
  contract: ContractTerms | undefined,
): Money {
  if (contract?.minimum === undefined) return premium.minimum;
  const agreed = minimumAndDeposit({ currency, estimated }, { minimum: contract.minimum });
  return (agreed.ok ? agreed.premium.minimum : null) ?? premium.minimum;
}
