import type { ReceivablesRows, ReceivablesTable } from './receivables-options.js';
import { receivablesIssue } from './receivables-issue.js';
import { ReceivablesError } from './receivables-error.js';

const mostColumns = 2_000;

/** Brings the rows into one shape, and makes sure that every cell is text. */
export function ledgerTable(rows: ReceivablesRows): ReceivablesTable {
  const table = 'header' in rows ? rows : tableOfRecords(rows);
  if (table.header.length > mostColumns)
    throw new ReceivablesError([
      receivablesIssue('too-many-columns', '/header', {
        columns: table.header.length,
        most: mostColumns,
      }),
    ]);
  if (table.rows.length === 0)
    throw new ReceivablesError([receivablesIssue('no-rows', '/rows', {})]);
  refuseOtherThanText(table);
  return table;
}

function tableOfRecords(records: readonly Readonly<Record<string, string>>[]): ReceivablesTable {
  const places = new Map<string, number>();
  for (const record of records)
    for (const header of Object.keys(record))
      if (!places.has(header)) places.set(header, places.size);
  const header = [...places.keys()];
  return {
    header,
    rows: records.map((record) =>
      header.map((name) => (Object.hasOwn(record, name) ? (record[name] ?? '') : '')),
    ),
  };
}

function refuseOtherThanText({ header, rows }: ReceivablesTable): void {
  const isText = (cell: unknown): boolean => typeof cell === 'string';
  const row = rows.findIndex((cells) => !cells.every(isText));
  if (row < 0) return;
  const column = rows[row]?.findIndex((cell) => !isText(cell)) ?? 0;
  const facts = { row: row + 1, header: header[column] ?? '' };
  throw new ReceivablesError([receivablesIssue('cell-not-text', `/rows/${row}/${column}`, facts)]);
}
