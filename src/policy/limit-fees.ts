import { type Decimal, decimal, sum } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { LimitFee } from '../contract/contract-terms.js';
import type { Money } from '../submission/submission.js';
import { changesOf } from './changes-in-force.js';
import type { PolicyChange } from './endorsement.js';
import type { PolicyContent } from './policy-record.js';

/**
 * Fees of the year for limits that came since binding: the limit fee of the contract terms for each buyer that got its
 * first limit, beyond the free number, whole and once a period. A change taken back on the day it was agreed costs none.
 */
export function limitFees(policy: PolicyContent): Money {
  const { contract, currency } = policy;
  const fees = (contract?.fees ?? []).filter((fee): fee is LimitFee => fee.kind === 'limit');
  const bound = limitsAtBinding(policy);
  const now = bound.size + firstLimits(policy, bound).size;
  return roundMoney(sum(fees.map((fee) => feeFor(fee, bound.size, now))), currency);
}

function feeFor({ price, free = 0 }: LimitFee, bound: number, now: number): Decimal {
  return decimal(price).times(Math.max(0, now - free) - Math.max(0, bound - free));
}

function limitsAtBinding({ submission }: PolicyContent): Set<string> {
  return new Set(
    (submission.buyers ?? [])
      .filter(({ approvedLimit, requestedLimit }) => isLimit(approvedLimit ?? requestedLimit))
      .map(({ id }) => id),
  );
}

function firstLimits({ changes }: PolicyContent, bound: ReadonlySet<string>): Set<string> {
  const standing = changes.filter((change) => !undoneTheSameDay(change, changes));
  const added = changesOf(standing, 'buyer').map(({ endorsement }) => endorsement.buyer);
  const granted = changesOf(standing, 'limit').map(({ endorsement }) => endorsement);
  const ids = [
    ...added
      .filter(({ approvedLimit, requestedLimit }) => isLimit(approvedLimit ?? requestedLimit))
      .map(({ id }) => id),
    ...granted
      .filter(({ decision, limit }) => decision === 'granted' && isLimit(limit))
      .map(({ buyer }) => buyer),
  ];
  return new Set(ids.filter((id) => !bound.has(id)));
}

function isLimit(limit: Money | undefined): boolean {
  return limit !== undefined && !decimal(limit).isZero();
}

function undoneTheSameDay(
  { id, endorsement }: PolicyChange,
  changes: readonly PolicyChange[],
): boolean {
  return changesOf(changes, 'undo').some(
    (undo) => undo.endorsement.change === id && undo.endorsement.on === endorsement.on,
  );
}
