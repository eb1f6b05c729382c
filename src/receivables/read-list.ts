import type { ReceivablesField } from './columns/receivables-field.js';
import { headerSynonyms } from './columns/header-synonyms.js';
import { recogniseColumns, type RecognisedColumns } from './columns/recognise-columns.js';
import type { Issue } from '../values/issues.js';
import { ledgerReading } from './items/ledger-reading.js';
import type { ListRead } from './items/read-items.js';
import { ledgerTable } from './ledger-table.js';
import { listContext, optionIssues } from './list-context.js';
import { receivablesIssue } from './messages/issue-messages.js';
import { ReceivablesError } from './receivables-error.js';
import type {
  ReceivablesOptions,
  ReceivablesRows,
  ReceivablesTable,
} from './receivables-options.js';

const mostListed = 60;

/** Recognises the columns of a list and prepares reading its rows. Throws when that cannot be done. */
export function readList(rows: ReceivablesRows, options: ReceivablesOptions): ListRead {
  const table = ledgerTable(rows);
  const unknown = unknownFields(options.columns ?? {});
  if (unknown.length > 0) throw new ReceivablesError(unknown);
  const columns = recogniseColumns(table, options.columns ?? {});
  const issues = [...optionIssues(options), ...columnIssues(table, columns, options)];
  if (issues.length > 0) throw new ReceivablesError(issues);
  const reading = ledgerReading(table, columns, options);
  return { table, columns, reading, context: listContext(table, options, { columns, reading }) };
}

/** True when the list has ageing buckets, and no invoice dates that would say more. */
export function isAgedDebt(
  { fields, buckets }: RecognisedColumns,
  { list }: ReceivablesOptions,
): boolean {
  if (list !== undefined) return list === 'aged-debt';
  return buckets.length > 0 && !fields.has('invoiceDate') && !fields.has('dueDate');
}

function unknownFields(stated: Readonly<Record<string, string>>): Issue[] {
  const known = Object.keys(headerSynonyms);
  return Object.keys(stated)
    .filter((field) => !known.includes(field))
    .map((field) =>
      receivablesIssue('field-unknown', '/columns', {
        field: field.slice(0, 40),
        known: known.join(', '),
      }),
    );
}

function columnIssues(
  { header }: ReceivablesTable,
  columns: RecognisedColumns,
  options: ReceivablesOptions,
): Issue[] {
  const known = header
    .slice(0, mostListed)
    .map((name) => name.slice(0, 40))
    .join(', ');
  const notFound = columns.notFound.map(([field, name]) =>
    receivablesIssue('column-not-found', `/columns/${field}`, {
      header: name.slice(0, 40),
      field,
      known,
    }),
  );
  const has = (field: ReceivablesField): boolean =>
    columns.fields.has(field) || columns.notFound.some(([missing]) => missing === field);
  const needed: (readonly ReceivablesField[])[] = [['buyer', 'buyerName']];
  if (isAgedDebt(columns, options)) {
    if (columns.buckets.length === 0) needed.push(['balance', 'amount', 'openAmount']);
  } else {
    needed.push(['amount', 'openAmount', 'localAmount', 'debitAmount']);
    needed.push(['invoiceDate', 'postingDate', 'baselineDate', 'dueDate']);
  }
  const missing = needed
    .filter((fields) => !fields.some(has))
    .map((fields) =>
      receivablesIssue('column-missing', `/columns/${String(fields[0])}`, {
        field: fields.join(' / '),
        first: String(fields[0]),
        known,
      }),
    );
  return [...notFound, ...missing];
}
