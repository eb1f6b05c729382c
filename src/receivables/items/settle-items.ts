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
  /** What was owed from its date on, where that is not its amount. */
  readonly owed?: Decimal;
}

/** A list with fewer settled rows than one in this number has them by exception: it is one of open items. */
const oneSettledIn = 10;

/**
 * What a list of invoices is, by what its rows say about payment together: a history has rows that are settled, or
 * payments of its own where no column says what is settled. A part payment or a receipt on account is no history.
 */
export function listOf(
  items: readonly Item[],
  saysWhatIsOpen: boolean,
): Exclude<ReceivablesList, 'aged-debt'> {
  const isPart = (part: number): boolean => part > 0 && part * oneSettledIn >= items.length;
  if (isPart(items.filter(isSettled).length)) return 'history';
  if (saysWhatIsOpen) return 'open-items';
  return isPart(items.filter(({ kind }) => kind === 'payment').length) ? 'history' : 'invoices';
}

function isSettled({ cleared, status, stillOpen, value }: Item): boolean {
  if (stillOpen !== undefined && !stillOpen.isZero()) return false;
  if (cleared !== undefined || status === 'paid') return true;
  return stillOpen !== undefined && !value.isZero();
}

/**
 * Decides for every item what is open on the as-of date, and when the rest was paid. `clears` says that the list has
 * days of clearing, so that a payment without one is not allocated yet.
 */
export function settleItems(
  items: readonly Item[],
  {
    asOf,
    clears,
    list,
  }: { readonly asOf: number; readonly clears: boolean; readonly list: ReceivablesList },
): SettledItem[] {
  const nothing = decimal(0);
  return items.map((item) => {
    const { cleared, value, kind } = item;
    if (list === 'open-items') return openItem(item, asOf);
    if (cleared !== undefined && !isPartPaid(item))
      return cleared <= asOf ? { item, open: nothing, paidOn: cleared } : { item, open: value };
    const open = item.stillOpen ?? (item.status === 'paid' ? nothing : value);
    if (!open.equals(value))
      return { item, open, paidOn: cleared ?? assumedPaymentDay(item, asOf) };
    if (kind === 'payment' && clears) addGuess(item, 'payment-not-cleared', {});
    return { item, open };
  });
}

/** A stated open amount that is neither nothing nor all stands beside a day of payment: that of the part paid. */
function isPartPaid({ stillOpen, value }: Item): boolean {
  return stillOpen !== undefined && !stillOpen.isZero() && !stillOpen.equals(value);
}

/** An open item is owed with what is open of it; the rest was paid, the list does not say when. */
function openItem(item: Item, asOf: number): SettledItem {
  const { cleared, stillOpen, status, value } = item;
  const settled = status === 'paid' || (cleared !== undefined && cleared <= asOf);
  const open = stillOpen ?? (settled ? decimal(0) : value);
  return { item, open, owed: open };
}

/** Without a day of payment, an invoice counts as paid when it was due, but not after the as-of date. */
function assumedPaymentDay(item: Item, asOf: number): number {
  const { due, invoiced } = item;
  const day = Math.max(invoiced, Math.min(due ?? invoiced, asOf));
  addGuess(item, 'payment-day-assumed', { date: fromDayNumber(day) });
  return day;
}
