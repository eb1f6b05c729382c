import { addDays, addMonths, dayNumber, fromDayNumber } from '../../values/calendar.js';
import type { Decimal } from '../../values/decimal.js';
import type { Item } from '../items/item.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import type { TurnoverWindow } from '../receivables-result.js';

/** Shortest window when the caller states none, in months. */
export const monthsUnlessStated = 1;
const daysInYear = 365;

/**
 * The window turnover is counted in: the stated one, else from the first to the last invoice, and at least the minimum
 * number of months up to the last. Null when there is no invoice.
 */
export function turnoverWindow(
  buyers: readonly { readonly rows: readonly Item[] }[],
  { period, minimumMonths }: Pick<ReceivablesOptions, 'period' | 'minimumMonths'>,
): TurnoverWindow | null {
  if (period !== undefined) return windowOf(dayNumber(period.from), dayNumber(period.to), 'stated');
  let [first, last] = [Infinity, -Infinity];
  for (const { rows } of buyers)
    for (const { kind, invoiced } of rows) {
      if (kind !== 'invoice') continue;
      first = Math.min(first, invoiced);
      last = Math.max(last, invoiced);
    }
  if (first > last) return null;
  const months = minimumMonths ?? monthsUnlessStated;
  const least = dayNumber(addDays(addMonths(fromDayNumber(last), -months), 1));
  return first <= least
    ? windowOf(first, last, 'first-to-last-invoice')
    : windowOf(least, last, 'minimum-months');
}

/** Tells whether an item is turnover of the window: an invoice or a credit note dated within it. */
export function inTurnover(window: TurnoverWindow | null): (item: Item) => boolean {
  if (window === null) return () => false;
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
  return ({ kind, invoiced }) => kind !== 'payment' && invoiced >= from && invoiced <= to;
}

/** Turnover of the window as turnover of a year of 365 days. */
export function annualised(observed: Decimal, { days }: TurnoverWindow): Decimal {
  return observed.times(daysInYear).dividedBy(days);
}

function windowOf(from: number, to: number, basis: TurnoverWindow['basis']): TurnoverWindow {
  return { from: fromDayNumber(from), to: fromDayNumber(to), days: to - from + 1, basis };
}
