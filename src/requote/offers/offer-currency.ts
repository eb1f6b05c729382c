import type { Submission } from '../../submission/submission.js';
import { decimal, decimalText } from '../../values/decimal.js';
import { roundMoney } from '../../values/money.js';
import type { AdviceReport } from '../advice-issue.js';
import type { Offer, OfferCover } from './offer.js';

/**
 * The offers with their amounts in the currency of the submission, at its exchange rates, to the minor unit. An offer in a
 * currency it has no rate for is reported, and left as it is.
 */
export function inClientsCurrency(
  offers: readonly Offer[],
  { currency: own, exchangeRates = [] }: Pick<Submission, 'currency' | 'exchangeRates'>,
  report: AdviceReport,
): Offer[] {
  return offers.map((offer, index) => {
    const { currency = own } = offer;
    if (currency === own) return offer;
    const rate = exchangeRates.find((one) => one.currency === currency)?.rate;
    if (rate === undefined) {
      report(`/offers/${index}/currency`, 'offer-currency-without-rate', { currency, own });
      return offer;
    }
    return converted(offer, (amount) => roundMoney(decimal(amount).times(rate), own));
  });
}

type Convert = (amount: string) => string;

function converted(offer: Offer, convert: Convert): Offer {
  const { minimumPremium, fees, limits, cover, currency: _currency, ...rest } = offer;
  return {
    ...rest,
    ...(minimumPremium !== undefined && { minimumPremium: convert(minimumPremium) }),
    ...(fees !== undefined && { fees: convert(fees) }),
    ...(limits && { limits: limits.map((one) => ({ ...one, amount: convert(one.amount) })) }),
    cover: convertedCover(cover, convert),
  };
}

const amounts = [
  'discretionaryLimit',
  'nonQualifyingLoss',
  'eachLoss',
  'aggregateFirstLoss',
  'maximumLiability',
] as const satisfies readonly (keyof OfferCover)[];

function convertedCover(cover: OfferCover, convert: Convert): OfferCover {
  const changed = amounts.flatMap((term) => {
    const amount = cover[term];
    return amount === undefined ? [] : [[term, decimalText(decimal(convert(amount)))] as const];
  });
  return { ...cover, ...Object.fromEntries(changed) };
}
