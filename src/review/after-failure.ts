import type { BuyerObservation, Observations } from '../policy/observations.js';
import type { PolicyContent } from '../policy/policy-record.js';
import type { Buyer } from '../submission/submission.js';
import { decimal } from '../values/decimal.js';

/**
 * The facts of the day as if no buyer had failed: the buyers of the claims still in, at their last observed grade and
 * payment record, those at binding where the report tells of none, with the turnover and limit they had when the policy was bound where these were taken away since;
 * and without the claims. Null where there is no claim. It reads no earlier observation.
 */
export function withoutFailure(
  observations: Observations,
  policy: PolicyContent,
): Observations | null {
  const { claims = [], buyers = [] } = observations;
  if (claims.length === 0) return null;
  const failed = failedBuyers(observations);
  const { claims: _lost, ...rest } = observations;
  const silent = failed.filter((id) => buyers.every((buyer) => buyer.id !== id));
  return {
    ...rest,
    buyers: [...buyers, ...silent.map((id) => ({ id }))].map((buyer) =>
      failed.includes(buyer.id) ? stillIn(buyer, policy) : buyer,
    ),
  };
}

/** The buyers of the claims, each once. */
export function failedBuyers({ claims = [] }: Observations): string[] {
  return [...new Set(claims.map(({ buyer }) => buyer))];
}

function stillIn(observed: BuyerObservation, { submission }: PolicyContent): BuyerObservation {
  const bound = submission.buyers?.find(({ id }) => id === observed.id);
  const { approvedLimit, turnover, ...rest } = observed;
  const limit = cutTo(approvedLimit, bound?.approvedLimit ?? bound?.requestedLimit);
  const trade = cutTo(turnover, bound?.turnover);
  const told = (observed.overdue ?? []).length > 0;
  const overdue = told ? observed.overdue : recordAtBinding(bound);
  return {
    ...rest,
    ...(overdue !== undefined && { overdue }),
    ...(limit !== undefined && { approvedLimit: limit }),
    ...(trade !== undefined && { turnover: trade }),
  };
}

/** The payment record the policy was bound with: the last one known where the report tells of no overdue but the claim. */
function recordAtBinding(bound: Buyer | undefined): BuyerObservation['overdue'] {
  return bound?.overdue?.map(({ days, amount }) => ({ days, amount }));
}

/** An observed amount that is not nothing, else the amount at binding; undefined leaves that as it was. */
function cutTo(observed: string | undefined, bound: string | undefined): string | undefined {
  if (observed === undefined) return undefined;
  return decimal(observed).isZero() ? bound : observed;
}
