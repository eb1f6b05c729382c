import {
  amountFields,
  dateFields,
  type AmountField,
  type DateField,
  type ReceivablesField,
} from '../columns/receivables-field.js';
import type { AgeingBucket } from '../columns/ageing-headers.js';
import type { RecognisedColumns } from '../columns/recognise-columns.js';
import { readAmount, type AmountResult } from '../cells/amount-text.js';
import type { EachText } from '../cells/each-text.js';
import { cellText, filledText } from '../cells/cell-text.js';
import { dateOrders, type DateOrderOfColumn } from '../cells/date-order.js';
import { readDate, type DateResult } from '../cells/date-text.js';
import { remembered } from '../cells/remembered.js';
import { decimalMarkOf, type DecimalMarkOfColumn } from '../cells/decimal-mark.js';
import type { ReceivablesOptions, ReceivablesTable } from '../receivables-options.js';

/** How the cells of a list are read, decided once for every column. */
export interface LedgerReading {
  /** Text of a field in a row; empty when the list has no such column. */
  text(row: readonly string[], field: ReceivablesField): string;
  date(row: readonly string[], field: DateField): DateResult;
  /** Amount of a field, in units of its currency. */
  amount(row: readonly string[], field: AmountField): AmountResult;
  /** Amount in a column, by its place. */
  at(row: readonly string[], index: number, scale?: number): AmountResult;
  /** Amount in an ageing bucket. */
  bucket(row: readonly string[], bucket: AgeingBucket): AmountResult;
  has(field: ReceivablesField): boolean;
  readonly dateOrder: ReadonlyMap<DateField, DateOrderOfColumn>;
  readonly decimalMark: DecimalMarkOfColumn;
}

/** Decides how the dates and amounts of a list are written, from all of its rows. */
export function ledgerReading(
  table: ReceivablesTable,
  columns: RecognisedColumns,
  options: ReceivablesOptions,
): LedgerReading {
  const place = (field: ReceivablesField): number => columns.fields.get(field)?.index ?? -1;
  const presentDates = dateFields.filter((field) => columns.fields.has(field));
  const orders = dateOrders(
    presentDates.map((field) => cellsOf(table, [place(field)])),
    options.dateFormat,
  );
  const dateOrder = new Map(
    presentDates.map((field, index) => [field, orders[index] ?? unknownOrder]),
  );
  const amounts = amountFields.map(place).filter((index) => index >= 0);
  const buckets = columns.buckets.map(({ index }) => index);
  const decimalMark = decimalMarkOf(cellsOf(table, [...amounts, ...buckets]), options.decimalMark);
  return {
    ...cellReaders(columns, { dateOrder, decimalMark }),
    has: (field) => columns.fields.has(field),
    dateOrder,
    decimalMark,
  };
}

/** Readers of single cells; columns a list does not have read as empty. */
function cellReaders(
  { fields, buckets }: RecognisedColumns,
  { dateOrder, decimalMark }: Pick<LedgerReading, 'dateOrder' | 'decimalMark'>,
): Pick<LedgerReading, 'text' | 'date' | 'amount' | 'at' | 'bucket'> {
  const places: Partial<Record<ReceivablesField, number>> = {};
  for (const [field, { index }] of fields) places[field] = index;
  const dates = new Map(
    [...dateOrder].map(([field, { order }]) => [
      field,
      remembered((raw) => readDate(filledText(raw), order)),
    ]),
  );
  const read = (cell: string): AmountResult => readAmount(cellText(cell), decimalMark.mark);
  // Amounts of ageing columns are read by whoever adds them up in turn.
  const readCell = buckets.length > 0 ? remembered(read) : read;
  const amountAt = (row: readonly string[], index: number, scale?: number): AmountResult =>
    scaledAmount(readCell(row[index] ?? ''), scale);
  return {
    text: (row, field) => {
      const index = places[field];
      return index === undefined ? '' : filledText(row[index] ?? '');
    },
    date: (row, field) => {
      const column = fields.get(field);
      return column === undefined
        ? 'empty'
        : (dates.get(field)?.(row[column.index] ?? '') ?? 'empty');
    },
    amount: (row, field) => {
      const column = fields.get(field);
      return column === undefined ? 'empty' : amountAt(row, column.index, column.scale);
    },
    at: amountAt,
    bucket: (row, { index, scale }) => amountAt(row, index, scale),
  };
}

const unknownOrder: DateOrderOfColumn = {
  order: 'd/m/y',
  basis: 'assumed',
  contrary: 0,
  matters: false,
};

function scaledAmount(reading: AmountResult, scale: number | undefined): AmountResult {
  if (typeof reading === 'string' || scale === undefined) return reading;
  return { ...reading, amount: reading.amount.times(scale) };
}

function cellsOf({ rows }: ReceivablesTable, places: readonly number[]): EachText {
  return (take) => {
    for (const row of rows) for (const index of places) take(row[index] ?? '');
  };
}
