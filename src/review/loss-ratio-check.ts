import { decimal, decimalText, roundOperand, sum } from '../values/decimal.js';
import type { PolicyContent } from '../policy/policy-record.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { stageOf } from '../rules/read/step-stages.js';
import type { LossRatioCheck } from './review-record.js';

/**
 * The expected insured loss of the renewal, which holds the own experience as far as it is credible, over the premium
 * at the expiring rate; beside it what that premium leaves for losses. Null when the ledger has no division by a
 * permissible loss ratio, or that leaves nothing.
 */
export function lossRatioCheck(
  policy: PolicyContent,
  { ledger, exposure }: PricedQuote,
): LossRatioCheck | null {
  const loads = ledger.filter(({ kind }) => stageOf(kind) === 'loading');
  const divided = loads.find(({ operation }) => operation === 'divide');
  const expiring = decimal(policy.rate).times(exposure.insurableTurnover);
  if (divided === undefined || !expiring.greaterThan(0)) return null;
  const credible = decimal(loads[0]?.before ?? '0').dividedBy(expiring);
  const added = loads.filter(({ operation }) => operation === 'add');
  const charged = sum(added.map(({ change }) => decimal(change)));
  const permissible = decimal(divided.operand).minus(charged.dividedBy(expiring));
  if (!permissible.greaterThan(0)) return null;
  const credibility = ledger.find(({ kind }) => kind === 'loss-experience')?.facts['credibility'];
  return {
    credible: decimalText(roundOperand(credible)),
    permissible: decimalText(roundOperand(permissible)),
    change: decimalText(credible.dividedBy(permissible).minus(1).toDecimalPlaces(6)),
    credibility: typeof credibility === 'string' ? credibility : '0',
  };
}
