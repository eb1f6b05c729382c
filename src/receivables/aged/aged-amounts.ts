import { type Decimal, decimal } from '../../values/decimal.js';
import { exactSum } from '../../values/exact-sum.js';
import { signedBySide } from '../items/debit-credit.js';
import { shownText } from '../cells/cell-text.js';
import type { Drop } from '../items/item.js';
import type { ListRead } from '../items/list-read.js';
import type { RowContext } from '../items/row-context.js';
import { creditOf } from './aged-columns.js';
import type { AgedColumns } from './amounts-of-list.js';

/** Amounts of a row in its own currency. */
export interface AgedAmounts {
  readonly inBuckets: readonly Decimal[];
  readonly balance: Decimal;
}

/** A row whose amounts cannot be read, with its balance where that can. */
export type AgedAmountsDrop = Drop & { readonly balance: Decimal | undefined };

interface Row {
  readonly cells: readonly string[];
  readonly context: RowContext;
}

/** The amounts of the buckets and the balance. A balance that the list states stands. */
export function agedAmounts(
  list: ListRead,
  aged: AgedColumns,
  row: Row,
): AgedAmounts | AgedAmountsDrop {
  const { columns, reading } = list;
  const readings = columns.buckets.map((bucket) => reading.bucket(row.cells, bucket));
  const own = ownBalance(list, aged, row);
  const wrong = readings.indexOf('unreadable');
  if (wrong >= 0) {
    const { index = 0, header = '' } = columns.buckets[wrong] ?? {};
    const facts = { text: shownText(row.cells[index] ?? ''), column: header };
    return { code: 'amount-unreadable', facts, balance: own };
  }
  const inBuckets = readings.map((cell) => (typeof cell === 'string' ? decimal(0) : cell.amount));
  const empty = readings.every((cell) => cell === 'empty');
  const total = exactSum([...inBuckets, ...creditsOf(list, aged, row)]);
  if (own === undefined)
    return empty && total.isZero()
      ? { code: 'amount-missing', facts: {}, balance: undefined }
      : { inBuckets, balance: total };
  if (!own.equals(total)) sayDifference(list, { own, total, empty }, row);
  return { inBuckets, balance: own };
}

function ownBalance(
  { reading }: ListRead,
  { balance }: AgedColumns,
  { cells }: Row,
): Decimal | undefined {
  if (balance === undefined) return undefined;
  const cell = reading.at(cells, balance.index, balance.scale);
  return typeof cell === 'string'
    ? undefined
    : signedBySide(cell.amount, reading.text(cells, 'debitCredit'));
}

function creditsOf({ reading }: ListRead, { credits }: AgedColumns, { cells }: Row): Decimal[] {
  return credits.flatMap(({ index, scale }) => {
    const cell = reading.at(cells, index, scale);
    return typeof cell === 'string' ? [] : [creditOf(cell.amount)];
  });
}

/** What the balance is more than its buckets is not due; what it is less is a credit, set against the oldest. */
function sayDifference(
  { columns }: ListRead,
  { own, total, empty }: { own: Decimal; total: Decimal; empty: boolean },
  { context }: Row,
): void {
  const complete = columns.buckets.some(({ span }) => span === 'not-due') && !empty;
  const restNotDue = own.greaterThan(total) && !complete;
  const facts = { balance: own.toFixed(), buckets: total.toFixed() };
  context.guess(restNotDue ? 'rest-not-due' : 'balance-differs', facts);
}
