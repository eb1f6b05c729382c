import { Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Buyer, Money, PastLoss } from '../submission/submission.js';
import type { ClaimObservation, Observations } from './observations.js';
import type { PolicyContent } from './policy-record.js';

/**
 * A claim as a loss of the expiring year. A past loss of a named buyer counts up to the limit of today; a claim on a
 * buyer whose limit was cut since is therefore stated without the buyer, at what the limit at binding insured of it:
 * withdrawing a limit does not erase the loss that led to it.
 */
export function claimedLoss(
  { date, buyer, gross, recoveries }: ClaimObservation,
  policy: PolicyContent,
  { buyers = [] }: Observations,
): PastLoss {
  const now = buyers.find(({ id }) => id === buyer)?.approvedLimit;
  const bound = policy.submission.buyers?.find(({ id }) => id === buyer);
  const limit = bound === undefined ? null : limitAtBinding(bound, policy);
  const cut = now !== undefined && (limit === null || decimal(now).lessThan(limit.own));
  if (!cut) return { date, buyer, gross, ...(recoveries !== undefined && { recoveries }) };
  const insured = limit === null ? decimal(gross) : Decimal.min(gross, limit.converted);
  const recovered = decimal(recoveries ?? '0').times(
    decimal(gross).isZero() ? 0 : insured.dividedBy(gross),
  );
  return {
    date,
    gross: decimalText(insured.toDecimalPlaces(8)),
    ...(recoveries !== undefined && { recoveries: money(recovered) }),
  };
}

function money(amount: Decimal): Money {
  return decimalText(amount.toDecimalPlaces(8, Decimal.ROUND_DOWN));
}

/** The limit in the currency of the buyer's amounts and in the policy's; null when none is known. */
function limitAtBinding(
  { approvedLimit, requestedLimit, currency }: Buyer,
  { submission, cover }: PolicyContent,
): { own: Decimal; converted: Decimal } | null {
  const rate = submission.exchangeRates?.find((each) => each.currency === currency)?.rate ?? '1';
  const named = approvedLimit ?? requestedLimit;
  if (named !== undefined) return { own: decimal(named), converted: decimal(named).times(rate) };
  if (cover.discretionaryLimit === undefined) return null;
  const converted = decimal(cover.discretionaryLimit);
  return { own: converted.dividedBy(rate), converted };
}
