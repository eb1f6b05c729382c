import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type { Policy } from '../policy/policy-record.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type { LossRatioCheck } from './review-record.js';

/**
 * The expected insured loss of the renewal, which holds the own experience as far as it is credible, over the premium
 * at the expiring rate; beside it what that premium leaves for losses. Null when the ledger has no division by a
 * permissible loss ratio, or that leaves nothing.
 */
export function lossRatioCheck(
  policy: Policy,
  { ledger, exposure }: PricedQuote,
): LossRatioCheck | null {
  const loading = ledger.findIndex(({ kind }) =>
    ['capital-load', 'fixed-expense', 'permissible-loss-ratio'].includes(kind),
  );
  const divided = ledger.find(({ kind }) => kind === 'permissible-loss-ratio');
  const expiring = decimal(policy.rate).times(exposure.insurableTurnover);
  if (divided === undefined || !expiring.greaterThan(0)) return null;
  const credible = decimal(ledger[loading]?.before ?? '0').dividedBy(expiring);
  const loads = added(ledger, 'capital-load').plus(added(ledger, 'fixed-expense'));
  const permissible = decimal(divided.operand).minus(loads.dividedBy(expiring));
  if (!permissible.greaterThan(0)) return null;
  const credibility = ledger.find(({ kind }) => kind === 'loss-experience')?.facts['credibility'];
  return {
    credible: decimalText(roundOperand(credible)),
    permissible: decimalText(roundOperand(permissible)),
    change: decimalText(credible.dividedBy(permissible).minus(1).toDecimalPlaces(6)),
    credibility: typeof credibility === 'string' ? credibility : '0',
  };
}

function added(ledger: readonly LedgerEntry[], kind: string) {
  return decimal(ledger.find((entry) => entry.kind === kind)?.change ?? '0');
}
