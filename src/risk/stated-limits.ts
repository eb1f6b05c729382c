import type { Submission, Trade } from '../submission/submission.js';
import { Decimal, decimal } from '../values/decimal.js';
import type { Risk } from './risk.js';

/** The larger of the limits approved and asked for, in the submission's currency; 0 where neither is stated. */
export function statedLimit(
  trade: Pick<Trade, 'approvedLimit' | 'requestedLimit' | 'currency'>,
  { exchangeRates = [] }: Pick<Submission, 'exchangeRates'>,
): Decimal {
  const { approvedLimit = '0', requestedLimit = '0', currency } = trade;
  const rate = exchangeRates.find((each) => each.currency === currency)?.rate ?? '1';
  return Decimal.max(decimal(approvedLimit), decimal(requestedLimit)).times(rate);
}

function hasLimit({ approvedLimit, requestedLimit }: Trade): boolean {
  return approvedLimit !== undefined || requestedLimit !== undefined;
}

/** The largest of all limits approved, asked for or at discretion, now or in the expiring policy; 0 without one. */
export function largestStatedLimit({
  submission,
  cover,
  memory,
}: Pick<Risk, 'submission' | 'cover' | 'memory'>): Decimal {
  const { renewal } = submission;
  const named = [submission, renewal].flatMap((of): (readonly Trade[])[] => [
    ...(of?.buyers ? [of.buyers] : []),
    ...(of?.buyerGroups ? [of.buyerGroups] : []),
  ]);
  const discretionary = [cover, renewal?.cover].map((each) =>
    decimal(each?.discretionaryLimit ?? '0'),
  );
  const { exchangeRates = [] } = submission;
  return Decimal.max(
    ...named.map((trades) => memory.of(largestNamed, { trades }, { exchangeRates })),
    ...discretionary,
  );
}

function largestNamed(
  { trades }: { readonly trades: readonly Trade[] },
  rates: Pick<Submission, 'exchangeRates'>,
): Decimal {
  return trades
    .flatMap((trade) => (hasLimit(trade) ? statedLimit(trade, rates) : []))
    .reduce((largest, limit) => Decimal.max(largest, limit), decimal(0));
}
