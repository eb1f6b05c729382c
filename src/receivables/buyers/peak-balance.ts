import { amountsOf, type DayAmounts } from '../day-amounts.js';
import type { Decimal } from '../../values/decimal.js';
import { ExactSum } from '../../values/exact-sum.js';
import type { SettledItem } from '../items/settle-items.js';

/**
 * The highest balance at the end of any day from `from` to the as-of date: every item is owed from its invoice date to
 * the day before it is paid. Exact, in n log n of the items.
 */
export function peakBalance(items: readonly SettledItem[], from: number): Decimal {
  const changes: DayAmounts = new Map();
  amountsOf(changes, from);
  for (const { item, open, paidOn, owed } of items) {
    amountsOf(changes, item.invoiced).add(owed ?? item.value);
    if (paidOn !== undefined) amountsOf(changes, paidOn).add(open).subtract(item.value);
  }
  const peak = new ExactSum();
  let above = new ExactSum();
  for (const [day, change] of [...changes].sort(([one], [other]) => one - other)) {
    above.include(change);
    if (day < from || !above.isPositive()) continue;
    peak.include(above);
    above = new ExactSum();
  }
  return peak.total();
}
