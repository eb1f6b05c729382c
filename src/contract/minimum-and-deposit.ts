import { Decimal, decimal } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import { roundMoney } from '../values/money.js';
import { contractNote } from './contract-note.js';
import type { ContractPremium } from './contract-record.js';
import type { ContractBasis, ContractTerms, DepositTerms, MinimumTerms } from './contract-terms.js';

/** The premiums of a contract and what a reader should know of them. */
export interface AgreedPremium {
  readonly premium: ContractPremium;
  /** A floor above the estimate, an amount cut back to it, a deposit cut back. */
  readonly notes: readonly Issue[];
}

/** The premiums, rounded half-up to the minor unit, from a basis and terms that have passed the rules. */
export function agreedPremium(
  { currency, estimated, minimum }: Pick<ContractBasis, 'currency' | 'estimated' | 'minimum'>,
  terms: Pick<ContractTerms, 'minimum' | 'deposit'>,
): AgreedPremium {
  const estimate = decimal(estimated);
  const money = (amount: Decimal) => roundMoney(amount, currency);
  const least = minimumOf(
    terms.minimum ?? (minimum === undefined ? undefined : { amount: minimum }),
    estimate,
  );
  const agreed = least.amount === null ? null : decimal(money(least.amount));
  const expected = Decimal.max(estimate, agreed ?? 0);
  const asked = decimal(money(depositOf(terms.deposit, agreed, estimate)));
  const deposit = Decimal.min(asked, expected);
  const cut = asked.greaterThan(expected);
  return {
    premium: {
      estimated: money(estimate),
      minimum: agreed === null ? null : money(agreed),
      deposit: money(deposit),
      expected: money(expected),
    },
    notes: [
      ...(least.note === null
        ? []
        : [
            contractNote(
              terms.minimum === undefined ? '/basis/minimum' : '/terms/minimum',
              least.note,
              {
                estimated: money(estimate),
                minimum: money(agreed ?? estimate),
                currency,
              },
            ),
          ]),
      ...(cut
        ? [
            contractNote('/terms/deposit', 'deposit-cut-back', {
              deposit: money(asked),
              expected: money(expected),
              currency,
            }),
          ]
        : []),
    ],
  };
}

type MinimumNote = 'floor-above-estimate' | 'minimum-cut-back';

/** The share or amount, never above the estimate; then the floor, which may be. */
function minimumOf(
  terms: MinimumTerms | undefined,
  estimate: Decimal,
): { readonly amount: Decimal | null; readonly note: MinimumNote | null } {
  if (terms === undefined) return { amount: null, note: null };
  const { share, amount = '0', floor = '0' } = terms;
  const asked = share === undefined ? decimal(amount) : estimate.times(share);
  const within = Decimal.min(asked, estimate);
  if (decimal(floor).greaterThan(estimate))
    return { amount: decimal(floor), note: 'floor-above-estimate' };
  const note = asked.greaterThan(estimate) ? 'minimum-cut-back' : null;
  return { amount: Decimal.max(within, floor), note };
}

function depositOf(
  terms: DepositTerms | undefined,
  minimum: Decimal | null,
  estimate: Decimal,
): Decimal {
  if (terms === undefined) return minimum ?? estimate;
  if (terms.of === 'amount') return decimal(terms.amount);
  return (terms.of === 'minimum' ? (minimum ?? decimal(0)) : estimate).times(terms.share);
}
