import type { ReceivablesIssue as Issue } from '../receivables-issue.js';
import { settledCurrency } from '../cells/currency-text.js';
import { receivablesIssue } from '../receivables-issue.js';
import type { ReceivablesOptions, ReceivablesTable } from '../receivables-options.js';
import { contentOf } from './column-content.js';
import { spanOfHeader } from './ageing-span.js';
import { monthOfHeader } from './month-headers.js';
import { headerSynonyms } from './header-synonyms.js';
import { headerText } from './header-text.js';
import { amountFields, type ReceivablesField } from './receivables-field.js';
import type { RecognisedColumns } from './recognise-columns.js';

const mostListed = 60;
const longest = 40;

/** True when the list has ageing buckets, and no invoice dates that would say more. */
export function isAgedDebt(
  { fields, buckets }: RecognisedColumns,
  { list }: ReceivablesOptions,
): boolean {
  if (list !== undefined) return list === 'aged-debt';
  return buckets.length > 0 && !fields.has('invoiceDate') && !fields.has('dueDate');
}

/** Fields that the caller names and that there are not. */
export function unknownFields(stated: Readonly<Record<string, string>>): Issue[] {
  const known = Object.keys(headerSynonyms);
  return Object.keys(stated)
    .filter((field) => !known.includes(field))
    .map((field) =>
      receivablesIssue('field-unknown', '/columns', {
        field: field.slice(0, longest),
        known: known.join(', '),
      }),
    );
}

/** Columns that every row needs and the list has not, halves without their other half, and currencies that are none. */
export function columnIssues(
  table: ReceivablesTable,
  columns: RecognisedColumns,
  { options, headed }: { readonly options: ReceivablesOptions; readonly headed: boolean },
): Issue[] {
  const known = listed(table.header);
  const notFound = columns.notFound.map(([field, name]) =>
    receivablesIssue('column-not-found', `/columns/${field}`, {
      header: name.slice(0, longest),
      field,
      known,
    }),
  );
  const missing = neededFields(columns, { options, headed })
    .filter((fields) => !fields.some((field) => has(columns, field)))
    .map((fields) =>
      receivablesIssue('column-missing', `/columns/${String(fields[0])}`, {
        field: fields.join(' / '),
        first: String(fields[0]),
        known,
      }),
    );
  return [
    ...notFound,
    ...missing,
    ...bucketHint(table, columns, options),
    ...halfIssues(columns),
    ...currencyIssues(columns, options),
  ];
}

function listed(header: readonly string[]): string {
  return header
    .slice(0, mostListed)
    .map((name) => name.slice(0, longest))
    .join(', ');
}

function has({ fields, notFound }: RecognisedColumns, field: ReceivablesField): boolean {
  return fields.has(field) || notFound.some(([missing]) => missing === field);
}

const dates = ['invoiceDate', 'postingDate', 'baselineDate', 'dueDate'] as const;

function neededFields(
  columns: RecognisedColumns,
  { options, headed }: { readonly options: ReceivablesOptions; readonly headed: boolean },
): (readonly ReceivablesField[])[] {
  const needed: (readonly ReceivablesField[])[] = headed ? [] : [['buyer', 'buyerName']];
  if (isAgedDebt(columns, options)) {
    if (columns.buckets.length === 0) needed.push(['balance', 'amount', 'openAmount']);
    return needed;
  }
  if (columns.buckets.length === 0)
    needed.push(['amount', 'openAmount', 'balance', 'localAmount', 'debitAmount', 'creditAmount']);
  return [...needed, dates];
}

/** A list without dates may be one of aged debt whose buckets were not recognised. */
function bucketHint(
  { header, rows }: ReceivablesTable,
  columns: RecognisedColumns,
  options: ReceivablesOptions,
): Issue[] {
  if (isAgedDebt(columns, options) || dates.some((field) => has(columns, field))) return [];
  const spans = header.filter(
    (name) => spanOfHeader(name) !== undefined || monthOfHeader(name) !== undefined,
  );
  const content = contentOf({ header, rows });
  const amounts = columns.unreadPlaces
    .filter((index) => content(index).written > 0)
    .map((index) => header[index] ?? '');
  const columnsOfAmounts = [...new Set([...spans, ...amounts])].map((name) =>
    name.slice(0, longest),
  );
  const owed = (['balance', 'openAmount', 'amount'] as const).some((field) => has(columns, field));
  const overdue = owed ? [columns.fields.get('overdueDays')?.header ?? ''] : [];
  const late = overdue.filter((name) => name !== '').map((name) => name.slice(0, longest));
  columnsOfAmounts.push(...late);
  if (columnsOfAmounts.length === 0) return [];
  return [
    receivablesIssue('buckets-missing', '/buckets', {
      columns: columnsOfAmounts.slice(0, 20).join(', '),
    }),
  ];
}

/** Debits without credits would count every payment as owed. */
function halfIssues({ fields }: RecognisedColumns): Issue[] {
  const [debit, credit] = [fields.get('debitAmount'), fields.get('creditAmount')];
  const whole = (['amount', 'openAmount', 'balance'] as const).some((field) => fields.has(field));
  if (whole || (debit === undefined) === (credit === undefined)) return [];
  const missing = debit === undefined ? 'debitAmount' : 'creditAmount';
  return [
    receivablesIssue('half-missing', `/columns/${missing}`, {
      header: (debit ?? credit)?.header.slice(0, longest) ?? '',
      field: missing,
    }),
  ];
}

function currencyIssues(
  { fields, buckets }: RecognisedColumns,
  { listCurrency, currency }: ReceivablesOptions,
): Issue[] {
  if (listCurrency !== undefined || fields.has('currency')) return [];
  const headers = [...amountFields.map((field) => fields.get(field)), ...buckets].flatMap(
    (column) => (column === undefined ? [] : [column.header]),
  );
  return headers.flatMap((header) => {
    const { unknownCurrency, currency: reading } = headerText(header);
    const open = reading !== undefined && settledCurrency(reading, [currency]) === undefined;
    const text = unknownCurrency ?? (open ? header : undefined);
    return text === undefined
      ? []
      : [
          receivablesIssue('currency-text-unknown', '/listCurrency', {
            text: text.slice(0, longest),
            header: header.slice(0, longest),
          }),
        ];
  });
}
