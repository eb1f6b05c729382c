import { amountFields, type ReceivablesField } from './receivables-field.js';
import type { RecognisedColumns } from './recognise-columns.js';

const ofAgedDebt: ReadonlySet<ReceivablesField> = new Set([
  ...(['buyer', 'buyerName', 'country', 'currency', 'group', 'related', 'paymentMethod'] as const),
  ...(['terms', 'termsDays', 'secondTermsDays', 'thirdTermsDays', 'debitCredit'] as const),
  ...(['requestedLimit', 'approvedLimit', 'annualTurnover'] as const),
]);
const ofAgedDebtAlone: ReadonlySet<ReceivablesField> = new Set(['annualTurnover', 'balance']);

/** The columns that are read: those of fields that a list of the kind has no use for are not. */
export function usedColumns<Columns extends RecognisedColumns>(
  columns: Columns,
  {
    balance,
    openField,
  }: {
    readonly balance?: { readonly header: string; readonly index: number } | undefined;
    readonly openField?: string | undefined;
  },
  aged: boolean,
): Columns {
  const isUsed = (field: ReceivablesField, index: number): boolean =>
    aged
      ? ofAgedDebt.has(field) || index === balance?.index
      : field === openField || !ofAgedDebtAlone.has(field);
  const fields = new Map([...columns.fields].filter(([field, { index }]) => isUsed(field, index)));
  if (aged && balance !== undefined && columns.unreadPlaces.includes(balance.index))
    fields.set('balance', { header: balance.header, index: balance.index, how: 'content' });
  const left = [...columns.fields]
    .filter(([field]) => !fields.has(field))
    .map(([, { index }]) => index);
  const bucketsUsed =
    aged || !fields.has('dueDate') || !amountFields.some((field) => fields.has(field));
  const buckets = bucketsUsed ? [] : columns.buckets.map(({ index }) => index);
  const unreadPlaces = [...columns.unreadPlaces, ...left, ...buckets]
    .filter((index) => !aged || index !== balance?.index)
    .sort((one, other) => one - other);
  return { ...columns, fields, unreadPlaces, buckets: bucketsUsed ? columns.buckets : [] };
}
