import { answered, type InvalidData } from '../gate/answered.js';
import { given } from '../gate/given.js';
import { refusedArgument } from '../gate/refused-argument.js';
import { decimal } from '../values/decimal.js';
import { deepFreeze } from '../values/freeze.js';
import { roundMoney } from '../values/money.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type {
  Buyer,
  BuyerGroup,
  ExchangeRate,
  Money,
  Submission,
} from '../submission/submission.js';
import type { BuyerLimit } from './indemnity-input.js';

/**
 * The limits of the buyers of a submission under a quote of it, for `buyers` of the options of `indemnity`: approved,
 * else requested, else the discretionary limit of the cover, as the loss history is priced. Limits of buyers in another
 * currency are converted into that of the submission at its exchange rate, to the minor unit. Buyers the quote excludes
 * are marked. Pure: the result is plain frozen JSON. Give a submission that has passed `parseSubmission`; a RangeError
 * says where one has no rate for a currency.
 *
 * ```ts
 * import { parseSubmission, quote } from 'trade-credit-pricing';
 * import { referenceBook } from 'trade-credit-pricing/books/reference';
 * import { buyerLimits, indemnity } from 'trade-credit-pricing/indemnity';
 *
 * const parsed = parseSubmission({
 *   currency: 'CNY',
 *   asOf: '2026-07-15',
 *   inception: '2026-08-01',
 *   turnover: { estimated: '30000000' },
 *   buyers: [
 *     { id: 'B-1', country: 'DE', requestedLimit: '900000', approvedLimit: '600000' },
 *     { id: 'B-2', country: 'US' },
 *   ],
 *   cover: { insuredPercentage: '90', discretionaryLimit: '100000' },
 * });
 * const quoted = quote(parsed, referenceBook);
 * if (!parsed.ok || quoted.premium === null) throw new Error('no price');
 * const stated = buyerLimits(parsed.submission, quoted);
 * if (stated.status !== 'limited') throw new Error('no limits');
 * const buyers = stated.limits;
 * buyers.map(({ id, limit, discretionary }) => [id, limit ?? discretionary]);
 * // => [['B-1', '600000.00'], ['B-2', true]]
 *
 * const losses = [{ date: '2027-01-31', buyer: 'B-1', gross: '800000' }];
 * const { currency, period } = quoted;
 * const paid = indemnity(quoted.cover, losses, { currency, period, buyers });
 * paid.status === 'stated' && paid.totals.paid; // => "540000.00"
 * ```
 */
export function buyerLimits(
  submission: Submission,
  quote: Pick<PricedQuote, 'cover' | 'excludedBuyers'>,
): { readonly status: 'limited'; readonly limits: readonly BuyerLimit[] } | InvalidData {
  return answered(() => ({ status: 'limited', limits: limitsOfBuyers(submission, quote) }));
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when one is no submission or no quote.
 */
export function limitsOfBuyers(
  submission: Submission,
  quote: Pick<PricedQuote, 'cover' | 'excludedBuyers'>,
): readonly BuyerLimit[] {
  return given({ submission, quote }, ({ submission, quote }) => {
    const { cover, excludedBuyers } = quote;
    const { currency, buyers = [], buyerGroups = [], exchangeRates = [] } = submission;
    const rates = new Map(exchangeRates.map((rate) => [rate.currency, rate]));
    const excluded = new Set(excludedBuyers.map(({ buyer }) => buyer));
    const discretionary = cover.discretionaryLimit !== undefined && { discretionary: true };
    const limits = [...buyers, ...buyerGroups].map((buyer): BuyerLimit => {
      const { id, approvedLimit, requestedLimit } = buyer;
      const named = approvedLimit ?? requestedLimit;
      return {
        ...{ id, currency },
        ...(named === undefined
          ? discretionary
          : converted(named, rateOf(buyer, currency, rates), currency)),
        ...(excluded.has(id) && { insurable: false }),
      };
    });
    return deepFreeze(limits);
  });
}

/** The rate for the buyer's own currency; nothing where that is the currency of the submission. */
function rateOf(
  buyer: Buyer | BuyerGroup,
  currency: string,
  rates: ReadonlyMap<string, ExchangeRate>,
): ExchangeRate | undefined {
  if (buyer.currency === undefined || buyer.currency === currency) return undefined;
  const rate = rates.get(buyer.currency);
  if (rate === undefined)
    throw refusedArgument('/submission/exchangeRates', {
      ...{ code: 'missing', value: buyer.currency },
      remedy: `add the rate of ${buyer.currency}`,
    });
  return rate;
}

function converted(
  limit: Money,
  exchange: ExchangeRate | undefined,
  currency: string,
): Pick<BuyerLimit, 'limit' | 'converted'> {
  const own = decimal(limit);
  if (exchange === undefined) return { limit: roundMoney(own, currency) };
  return {
    limit: roundMoney(own.times(exchange.rate), currency),
    converted: { ...exchange },
  };
}
