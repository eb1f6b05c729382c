import type { Decimal } from '../../values/decimal.js';
import type { ReceivablesField } from '../columns/receivables-field.js';
import { account, type Account } from '../totals.js';
import { invoicesOfRows } from './invoice-lines.js';
import { readMoney } from './item-money.js';
import type { Drop, Item } from './item.js';
import type { ListRead } from './list-read.js';
import { readItem } from './read-item.js';
import type { RowContext } from './row-context.js';
import { rowCursor } from './row-cursor.js';
import { rowShape } from './row-shape.js';

/** A row that is in no buyer. */
export interface DroppedRow extends Omit<Drop, 'amount'> {
  /** Place of the row, from 0. */
  readonly row: number;
  /** Missing when it could not be read. */
  readonly amount: Decimal | undefined;
  /** `XXX` when it is not known. */
  readonly currency: string;
}

/** The rows of a list, and the account of all of them. */
export interface RowsRead<Row> {
  readonly rows: readonly Row[];
  readonly dropped: readonly DroppedRow[];
  readonly read: Account;
}

/** Reads every row of an invoice list: each ends as an item or as a dropped row. */
export function readItems(list: ListRead): RowsRead<Item> {
  const found: Item[] = [];
  const numbers: string[] = [];
  const dropped: DroppedRow[] = [];
  const read = account();
  const shape = rowShape(list);
  const cursor = rowCursor(list);
  for (const [row, cells] of list.table.rows.entries()) {
    cursor.moveTo(row, cells);
    const outside = list.layout.drops.get(row) ?? shape.check(cells, cursor.context.guess);
    const { money, drop, counted, currency } = readMoney(cursor.context);
    const item = outside ?? drop ?? readItem(cursor.context, row, money);
    const amount = 'kind' in item ? item.amount : (outside?.amount ?? counted);
    read.add(currency, amount);
    if ('kind' in item) {
      item.guesses = cursor.guesses();
      found.push(item);
      numbers.push(numberOf(cursor.context));
    } else dropped.push({ row, amount, currency, code: item.code, facts: item.facts });
  }
  const { items, dropped: lines } = invoicesOfRows(found, {
    numbers,
    rows: list.table.rows,
    places: documentPlaces(list),
  });
  for (const { item, drop } of lines)
    dropped.push({ row: item.row, amount: item.amount, currency: item.currency, ...drop });
  return { rows: items, dropped, read };
}

/** What is of the document and the same on all of its lines; rows that differ in it are no lines of one invoice. */
const ofDocument = [
  ...(['documentType', 'debitCredit', 'postingDate', 'status', 'open', 'closed'] as const),
  ...(['clearingDate', 'clearingDocument', 'disputed'] as const),
] as const satisfies readonly ReceivablesField[];

function documentPlaces({ columns }: ListRead): readonly number[] {
  return ofDocument.flatMap((field) => columns.fields.get(field)?.index ?? []);
}

/** Invoice numbers are unique within a company of the seller. */
function numberOf({ text }: RowContext): string {
  const number = text('invoiceNumber');
  const company = number === '' ? '' : text('companyCode');
  return company === '' ? number : `${company}/${number}`;
}
