import { type Decimal, decimal } from '../../values/decimal.js';
import { fromDayNumber } from '../../values/calendar.js';
import type { ReceivablesList } from '../receivables-options.js';
import { addGuess, type Item } from './item.js';

/** An item, and how much of it is open on the as-of date. */
export interface SettledItem {
  readonly item: Item;
  /** In the submission's currency; credits are negative. */
  readonly open: Decimal;
  /** The day on which the rest was paid; missing when nothing was. */
  readonly paidOn?: number;
}

/** What a list of invoices is, by what its rows say about payment. */
export function listOf(
  items: readonly Item[],
  saysWhatIsOpen: boolean,
): Exclude<ReceivablesList, 'aged-debt'> {
  if (items.some(isPaidOrPays)) return 'history';
  return saysWhatIsOpen ? 'open-items' : 'invoices';
}

function isPaidOrPays({ kind, cleared, status, stillOpen, value }: Item): boolean {
  if (kind === 'payment' || cleared !== undefined || status === 'paid') return true;
  return stillOpen !== undefined && !stillOpen.equals(value);
}

/**
 * Decides for every item what is open on the as-of date, and when the rest was paid. `clears` says that the list has
 * days of clearing, so that a payment without one is not allocated yet.
 */
export function settleItems(
  items: readonly Item[],
  { asOf, clears }: { readonly asOf: number; readonly clears: boolean },
): SettledItem[] {
  const nothing = decimal(0);
  return items.map((item) => {
    const { cleared, value, kind } = item;
    if (cleared !== undefined)
      return cleared <= asOf ? { item, open: nothing, paidOn: cleared } : { item, open: value };
    const open = item.stillOpen ?? (item.status === 'paid' ? nothing : value);
    if (!open.equals(value)) return { item, open, paidOn: assumedPaymentDay(item, asOf) };
    if (kind === 'payment' && clears) addGuess(item, 'payment-not-cleared', {});
    return { item, open };
  });
}

/** Without a day of payment, an invoice counts as paid when it was due, but not after the as-of date. */
function assumedPaymentDay(item: Item, asOf: number): number {
  const { due, invoiced } = item;
  const day = Math.max(invoiced, Math.min(due ?? invoiced, asOf));
  addGuess(item, 'payment-day-assumed', { date: fromDayNumber(day) });
  return day;
}
