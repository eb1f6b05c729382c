import type { Submission, Trade } from '../submission/submission.js';
import { Decimal, decimal } from '../values/decimal.js';
import type { ResolvedCover } from './risk.js';

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
export function largestStatedLimit(submission: Submission, cover: ResolvedCover): Decimal {
  const { buyers = [], buyerGroups = [], renewal } = submission;
  const named = [
    ...buyers,
    ...buyerGroups,
    ...(renewal?.buyers ?? []),
    ...(renewal?.buyerGroups ?? []),
  ].flatMap((trade) => (hasLimit(trade) ? statedLimit(trade, submission) : []));
  const discretionary = [cover, renewal?.cover].map((each) =>
    decimal(each?.discretionaryLimit ?? '0'),
  );
  return [...named, ...discretionary].reduce(
    (largest, limit) => Decimal.max(largest, limit),
    decimal(0),
  );
}
