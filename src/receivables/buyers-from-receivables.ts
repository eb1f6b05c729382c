import { whole } from '../gate/given.js';
import { fromAgedDebt } from './aged/from-aged-debt.js';
import { fromInvoices } from './from-invoices.js';
import { readList } from './read-list.js';
import type { ReceivablesOptions, ReceivablesRows } from './receivables-options.js';
import type { ReceivablesResult } from './receivables-result.js';

/**
 * Turns the rows of an invoice list or an aged-debt list into the `buyers` of a submission.
 *
 * Every row ends either in a buyer or in a report that says why it was dropped; whatever had to be guessed is reported
 * too. The sums of the rows agree, exactly and by currency. The order of the rows makes no difference.
 *
 * Throws a {@link ReceivablesError} when a column that every row needs is missing or an option cannot be used.
 */
export function buyersFromReceivables(
  rows: ReceivablesRows,
  options: ReceivablesOptions,
): ReceivablesResult {
  return whole({ rows, options }, ({ rows, options }) => {
    const list = readList(rows, options);
    return list.aged === undefined
      ? fromInvoices(list, options)
      : fromAgedDebt({ ...list, aged: list.aged }, options);
  });
}
