import { sum, type Decimal } from '../../values/decimal.js';
import type { LedgerReading } from '../items/ledger-reading.js';
import type { Titles } from '../layout/titles.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import { amountFields, type AmountField } from './receivables-field.js';
import type { RecognisedColumns } from './recognise-columns.js';

/** The columns of a list with the unit of each, and what had to be decided. */
export interface ColumnsInUnits {
  readonly columns: RecognisedColumns;
  /** The unit that headers and titles give the columns that name none; missing when there are none. */
  readonly applied?: { readonly scale: number; readonly headers: readonly string[] };
  /** Headers without a unit beside one that has one, where nothing tells whether it is theirs. */
  readonly unclear?: { readonly scale: number; readonly headers: readonly string[] };
  /** Unit of columns that were not read. */
  readonly unreadScale?: number;
}

type Owed =
  | 'amount'
  | 'openAmount'
  | 'paidAmount'
  | 'localAmount'
  | 'debitAmount'
  | 'creditAmount'
  | 'balance';
const owed: ReadonlySet<AmountField> = new Set<Owed>([
  ...(['amount', 'openAmount', 'paidAmount', 'localAmount'] as const),
  ...(['debitAmount', 'creditAmount', 'balance'] as const),
]);

interface UnitColumn {
  readonly header: string;
  readonly scale: number | undefined;
  readonly owed: boolean;
}

/**
 * Gives every column of amounts its unit: that of its header, else that of the titles or the options, else that of the
 * other headers where `agree` says that the amounts are in one unit.
 */
export function unitsOfColumns(
  columns: RecognisedColumns,
  { unit }: Pick<ReceivablesOptions, 'unit'>,
  { titles, agree }: { readonly titles: Titles; readonly agree: () => boolean },
): ColumnsInUnits {
  const all = unitColumns(columns);
  const without = all.filter(({ scale }) => scale === undefined);
  const headers = without.map(({ header }) => header);
  const table = unit ?? titles.scale;
  if (table !== undefined) return inUnit(columns, table, headers);
  const named = all.filter((column) => column.owed && column.scale !== undefined);
  const [first] = named;
  const scale = first?.scale;
  if (scale === undefined || scale === 1 || !without.some((column) => column.owed))
    return { columns };
  const same = named.every((column) => column.scale === scale);
  if (same && agree()) return inUnit(columns, scale, headers);
  return {
    columns,
    unclear: {
      scale,
      headers: without.filter((column) => column.owed).map(({ header }) => header),
    },
  };
}

function unitColumns({ fields, buckets }: RecognisedColumns): readonly UnitColumn[] {
  const ofFields = amountFields.flatMap((field) => {
    const column = fields.get(field);
    return column === undefined
      ? []
      : [{ header: column.header, scale: column.scale, owed: owed.has(field) }];
  });
  return [...ofFields, ...buckets.map(({ header, scale }) => ({ header, scale, owed: true }))];
}

function inUnit(
  columns: RecognisedColumns,
  scale: number,
  headers: readonly string[],
): ColumnsInUnits {
  const isAmount = new Set<string>(amountFields);
  const fields = new Map(
    [...columns.fields].map(([field, column]) => [
      field,
      isAmount.has(field) ? { ...column, scale: column.scale ?? scale } : column,
    ]),
  );
  const buckets = columns.buckets.map((bucket) => ({ ...bucket, scale: bucket.scale ?? scale }));
  const applied = scale === 1 || headers.length === 0 ? {} : { applied: { scale, headers } };
  return { columns: { ...columns, fields, buckets }, unreadScale: scale, ...applied };
}

/**
 * True when the amounts of rows are in one unit as they are written: where balances are the sums of their buckets, or
 * what is open is at most the amount and most often all of it.
 */
export function inOneUnit(
  rows: readonly (readonly string[])[],
  { fields, buckets }: RecognisedColumns,
  reading: LedgerReading,
): boolean {
  const whole = (['balance', 'amount', 'openAmount'] as const).find((field) => fields.has(field));
  if (whole === undefined) return false;
  const pairs = rows.flatMap((cells) => {
    const [all, parts] = [reading.amount(cells, whole), partsOf(cells, { buckets, reading })];
    return typeof all === 'string' || parts === undefined ? [] : [[all.amount, parts] as const];
  });
  const equal = pairs.filter(([all, parts]) => all.equals(parts));
  return pairs.length > 0 && equal.length * 2 > pairs.length;
}

function partsOf(
  cells: readonly string[],
  { buckets, reading }: Pick<RecognisedColumns, 'buckets'> & { readonly reading: LedgerReading },
): Decimal | undefined {
  const amounts =
    buckets.length === 0
      ? [reading.amount(cells, 'openAmount')]
      : buckets.map((bucket) => reading.bucket(cells, bucket));
  const known = amounts.flatMap((cell) => (typeof cell === 'string' ? [] : [cell.amount]));
  return known.length === 0 ? undefined : sum(known);
}
