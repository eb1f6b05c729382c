import type { RecognisedColumns } from '../columns/recognise-columns.js';
import type { Decimal } from '../../values/decimal.js';
import type { ReceivablesTable } from '../receivables-options.js';
import { account, type Account } from '../totals.js';
import { duplicates } from './duplicates.js';
import { readMoney } from './item-money.js';
import type { Drop, Item } from './item.js';
import type { LedgerReading } from './ledger-reading.js';
import { readItem } from './read-item.js';
import type { ListContext, RowContext } from './row-context.js';
import { rowCursor } from './row-cursor.js';
import { rowShape } from './row-shape.js';

/** A row that is in no buyer. */
export interface DroppedRow extends Drop {
  /** Place of the row, from 0. */
  readonly row: number;
  /** Missing when it could not be read. */
  readonly amount: Decimal | undefined;
  /** `XXX` when it is not known. */
  readonly currency: string;
}

/** A list whose columns are recognised, ready to be read row by row. */
export interface ListRead {
  readonly table: ReceivablesTable;
  readonly columns: RecognisedColumns;
  readonly reading: LedgerReading;
  readonly context: ListContext;
}

/** The rows of a list, and the account of all of them. */
export interface RowsRead<Row> {
  readonly rows: readonly Row[];
  readonly dropped: readonly DroppedRow[];
  readonly read: Account;
}

/** Reads every row of an invoice list: each ends as an item or as a dropped row. */
export function readItems(list: ListRead): RowsRead<Item> {
  const rows: Item[] = [];
  const dropped: DroppedRow[] = [];
  const read = account();
  const shape = rowShape(list.table, list.columns);
  const numbers = duplicates();
  const cursor = rowCursor(list.context, list.reading);
  for (const [row, cells] of list.table.rows.entries()) {
    cursor.moveTo(cells);
    const misshapen = shape.check(cells, cursor.context.guess);
    const { money, drop, ...counted } = readMoney(cursor.context);
    const item = misshapen ?? drop ?? readItem(cursor.context, row, money);
    const amount = 'code' in item ? counted.amount : item.amount;
    read.add(counted.currency, amount);
    if ('code' in item) {
      dropped.push({ row, amount, currency: counted.currency, code: item.code, facts: item.facts });
      continue;
    }
    item.guesses = cursor.guesses();
    const repeated = numbers.check(item, numberOf(cursor.context), cells);
    if (repeated === undefined) rows.push(item);
    else dropped.push({ row, amount, currency: item.currency, ...repeated });
  }
  return { rows, dropped, read };
}

/** Invoice numbers are unique within a company of the seller. */
function numberOf({ text }: RowContext): string {
  const number = text('invoiceNumber');
  const company = number === '' ? '' : text('companyCode');
  return company === '' ? number : `${company}/${number}`;
}
