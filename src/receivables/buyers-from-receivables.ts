import { answered, type InvalidData } from '../gate/answered.js';
import { whole } from '../gate/given.js';
import { fromAgedDebt } from './aged/from-aged-debt.js';
import { fromInvoices } from './from-invoices.js';
import { readList } from './read-list.js';
import type { ReceivablesOptions, ReceivablesRows } from './receivables-options.js';
import type { ReceivablesResult } from './receivables-result.js';

/** The buyers of a list, or what is wrong with the list or the options. */
export type ReceivablesRead = ({ readonly status: 'read' } & ReceivablesResult) | InvalidData;

/**
 * Turns the rows of an invoice list or an aged-debt list into the `buyers` of a submission.
 *
 * Every row ends either in a buyer or in a report that says why it was dropped; whatever had to be guessed is reported
 * too. The sums of the rows agree, exactly and by currency. The order of the rows makes no difference.
 *
 * @returns `invalid` with issues when a column that every row needs is missing, an option cannot be used, or the table is
 * a failed result itself.
 */
export function buyersFromReceivables(
  rows: ReceivablesRows,
  options: ReceivablesOptions,
): ReceivablesRead {
  return answered(() => ({ status: 'read', ...buyersOf(rows, options) }), []);
}

function buyersOf(rows: ReceivablesRows, options: ReceivablesOptions): ReceivablesResult {
  return whole({ rows, options }, ({ rows, options }) => {
    const list = readList(rows, options);
    return list.aged === undefined
      ? fromInvoices(list, options)
      : fromAgedDebt({ ...list, aged: list.aged }, options);
  });
}
