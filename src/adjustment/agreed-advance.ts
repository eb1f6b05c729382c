import { contractMoney } from '../contract/contract-money.js';
import type { Policy } from '../policy/policy-record.js';
import type { AdvanceBill } from './declarations.js';

/** The deposit premium of a policy as its contract terms bill it; null where it has none. */
export function agreedAdvance(policy: Policy): readonly AdvanceBill[] | null {
  const { contract, currency, premium, minimumPremium, period } = policy;
  if (contract === undefined) return null;
  const { inception, expiry, months } = period;
  const basis = {
    ...{ currency, estimated: premium, minimum: minimumPremium },
    ...{ period: { inception, expiry, months }, buyers: 0, limits: 0 },
  };
  const money = contractMoney(basis, { ...contract, taxes: { statement: 'not-included' } });
  if (money.status === 'invalid') return null;
  return money.bills.map((bill) => ({ due: bill.due, amount: bill.premium }));
}
