import { type Decimal, decimal } from '../../values/decimal.js';
import { applyStep, type LedgerEntry } from '../../quoted/ledger.js';

/** The running amount if the steps had not been made: up to the first of them nothing is different. */
export function replayWithout(
  left: readonly LedgerEntry[],
  steps: readonly LedgerEntry[],
  amount: Decimal,
): Decimal {
  const first = steps.findIndex((step) => left.includes(step));
  if (first < 0) return amount;
  return steps
    .slice(first)
    .filter((step) => !left.includes(step))
    .reduce((running, step) => applyStep(running, step), decimal(steps[first]?.before ?? '0'));
}
