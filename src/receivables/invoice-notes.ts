import type { BuyerContext } from './buyers/buyers-of-items.js';
import { listNote, windowNotes } from './list-notes.js';
import type { ReceivablesOptions } from './receivables-options.js';
import type { ListNote } from './list-note.js';
import type { TurnoverWindow } from './receivables-result.js';

/** What is known of a list of invoices when its rows have been read. */
interface InvoicesRead {
  readonly window: TurnoverWindow | null;
  /** Rows dated outside a stated period. */
  readonly outside: number;
  /** Shortest window, in months. */
  readonly months: number;
  /** Header of a balance that runs on from row to row. */
  readonly runningBalance: string | undefined;
}

/** What holds for a list of invoices as a whole. */
export function invoiceNotes(
  { list, annual, currency, asOf }: BuyerContext,
  options: ReceivablesOptions,
  { window, outside, months, runningBalance }: InvoicesRead,
): ListNote[] {
  const notes = options.list === undefined ? [listNote('list-taken-for', { list })] : [];
  if (list === 'open-items') notes.push(listNote('open-items-understate-turnover'));
  if (list === 'invoices') notes.push(listNote('settlement-unknown'));
  if (list !== 'open-items' && !annual) notes.push(listNote('invoice-dates-missing'));
  if (runningBalance !== undefined)
    notes.push(listNote('running-balance', { column: runningBalance }));
  if (window !== null && annual) notes.push(...windowNotes(window, { currency, asOf, months }));
  if (outside > 0) notes.push(listNote('outside-window', { rows: outside }, outside));
  return notes;
}
