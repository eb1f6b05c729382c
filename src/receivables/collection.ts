import { amountsOf, averageDay, type DayAmounts } from './day-amounts.js';
import { decimalText } from '../values/decimal.js';
import { ExactSum } from '../values/exact-sum.js';
import type { Item } from './items/item.js';
import { roundMoney } from '../values/money.js';
import type { Collection } from './receivables-result.js';

/** How the invoices were paid that have a day of payment up to the as-of date; null when none has. */
export function collectionOf(
  items: readonly Item[],
  { asOf, currency }: { readonly asOf: number; readonly currency: string },
): Collection | null {
  const byDaysToPay: DayAmounts = new Map();
  const paid = { invoices: 0, late: 0 };
  const lateAmount = new ExactSum();
  for (const { kind, cleared, invoiced, due, value } of items) {
    if (kind !== 'invoice' || cleared === undefined || cleared > asOf) continue;
    paid.invoices += 1;
    amountsOf(byDaysToPay, cleared - invoiced).add(value);
    if (due === undefined || cleared <= due) continue;
    paid.late += 1;
    lateAmount.add(value);
  }
  if (paid.invoices === 0) return null;
  const daysToPay = averageDay(byDaysToPay)?.toDecimalPlaces(2);
  return {
    paidInvoices: paid.invoices,
    paidLate: paid.late,
    paidLateAmount: roundMoney(lateAmount.total(), currency),
    daysToPay: daysToPay === undefined ? null : decimalText(daysToPay),
  };
}
