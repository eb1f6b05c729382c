import type { Decimal } from '../../values/decimal.js';
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
