import { addTo, type DayAmounts } from '../day-amounts.js';
import { type Decimal, decimal } from '../../values/decimal.js';
import type { SettledItem } from '../items/settle-items.js';

/**
 * The highest balance at the end of any day from `from` to the as-of date: every item is owed from its invoice date to
 * the day before it is paid. Exact, in n log n of the items.
 */
export function peakBalance(items: readonly SettledItem[], from: number): Decimal {
  const changes: DayAmounts = new Map([[from, decimal(0)]]);
  for (const { item, open, paidOn, owed } of items) {
    addTo(changes, item.invoiced, owed ?? item.value);
    if (paidOn !== undefined)
      addTo(changes, paidOn, open.isZero() ? item.value.negated() : open.minus(item.value));
  }
  let balance = decimal(0);
  let peak = decimal(0);
  for (const [day, change] of [...changes].sort(([one], [other]) => one - other)) {
    balance = balance.plus(change);
    if (day >= from && balance.greaterThan(peak)) peak = balance;
  }
  return peak;
}
