import type { Decimal } from '../../values/decimal.js';
import type { Buyer } from '../../submission/submission.js';
import type { BuyerIdentity } from './buyer-identity.js';
import type { Overdue } from './overdue-ageing.js';

/** Writes an amount in the minor units of the submission's currency. */
export type MoneyText = (amount: Decimal) => string;

/** The fields of a buyer that do not depend on what it owes. */
export function describeBuyer(
  { country, group, method, requestedLimit, approvedLimit }: BuyerIdentity,
  money: MoneyText,
): Pick<Buyer, 'country' | 'group' | 'paymentMethod' | 'requestedLimit' | 'approvedLimit'> {
  return {
    country,
    ...(group === undefined ? {} : { group }),
    ...(method === undefined ? {} : { paymentMethod: method }),
    ...(requestedLimit === undefined ? {} : { requestedLimit: money(requestedLimit) }),
    ...(approvedLimit === undefined ? {} : { approvedLimit: money(approvedLimit) }),
  };
}

/** The ageing of a buyer, without what rounds to nothing; an empty list when nothing is overdue. */
export function overdueField(ageing: readonly Overdue[], money: MoneyText): Pick<Buyer, 'overdue'> {
  const overdue = ageing
    .map(({ days, amount }) => ({ days, amount: money(amount) }))
    .filter(({ amount }) => /[1-9]/.test(amount));
  return { overdue };
}
