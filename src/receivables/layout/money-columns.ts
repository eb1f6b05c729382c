import { Decimal } from '../../values/decimal.js';
import type { AgeingBucket } from '../columns/ageing-headers.js';
import type { RecognisedColumns } from '../columns/recognise-columns.js';
import type { AmountField } from '../columns/receivables-field.js';
import type { LedgerReading } from '../items/ledger-reading.js';
import { signedBySide } from '../items/debit-credit.js';

/** The amounts of a row in the columns that totals add up; undefined for a cell that is empty or no amount. */
export type RowMoney = readonly (Decimal | undefined)[];

const summed = [
  ...(['amount', 'openAmount', 'paidAmount', 'localAmount'] as const),
  ...(['debitAmount', 'creditAmount', 'balance'] as const),
] satisfies readonly AmountField[];
const sided: ReadonlySet<AmountField> = new Set(['amount', 'openAmount', 'localAmount', 'balance']);

/** Reads the amounts of a row that totals add up, signed by debit and credit. */
export function moneyOfRows(
  { fields, buckets }: RecognisedColumns,
  reading: LedgerReading,
): (cells: readonly string[]) => RowMoney {
  const present = summed.filter((field) => fields.has(field));
  const ofField = (cells: readonly string[], field: AmountField): Decimal | undefined => {
    const cell = reading.amount(cells, field);
    if (typeof cell === 'string') return undefined;
    return sided.has(field)
      ? signedBySide(cell.amount, reading.text(cells, 'debitCredit'))
      : cell.amount;
  };
  const ofBucket = (cells: readonly string[], bucket: AgeingBucket): Decimal | undefined => {
    const cell = reading.bucket(cells, bucket);
    return typeof cell === 'string' ? undefined : cell.amount;
  };
  return (cells) => [
    ...present.map((field) => ofField(cells, field)),
    ...buckets.map((bucket) => ofBucket(cells, bucket)),
  ];
}

/** True when a cell holds an amount that is not zero. */
export function hasMoney(money: RowMoney): boolean {
  return money.some((amount) => amount !== undefined && !amount.isZero());
}

/** The sum of two rows, cell by cell. */
export function plus(one: RowMoney, other: RowMoney): RowMoney {
  return one.map((amount, place) => (amount ?? zero).plus(other[place] ?? zero));
}

/** The difference of two rows, cell by cell. */
export function minus(one: RowMoney, other: RowMoney): RowMoney {
  return one.map((amount, place) => (amount ?? zero).minus(other[place] ?? zero));
}

/** True when a row has in every cell that it fills what a sum has there, and fills one that is not zero. */
export function isSum(row: RowMoney, sum: RowMoney): boolean {
  return (
    hasMoney(row) &&
    row.every((amount, place) => amount === undefined || amount.equals(sum[place] ?? zero))
  );
}

const zero = new Decimal(0);
