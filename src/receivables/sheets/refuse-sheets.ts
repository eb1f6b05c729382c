import { receivablesIssue } from '../receivables-issue.js';
import { ReceivablesError } from '../receivables-error.js';

/** Throws for what is no list of sheets, or holds cells that are not text. */
export function refuseOtherThanSheets(sheets: unknown): void {
  if (!Array.isArray(sheets) || sheets.length === 0)
    throw new ReceivablesError([receivablesIssue('sheet-malformed', '/sheets', {})]);
  const issues = sheets.flatMap((sheet: unknown, place) =>
    isSheet(sheet) ? [] : [receivablesIssue('sheet-malformed', `/sheets/${place}`, {})],
  );
  if (issues.length > 0) throw new ReceivablesError(issues);
  sheets.forEach((sheet: { rows: unknown[][] }, place) => refuseOtherThanText(sheet.rows, place));
}

function isSheet(sheet: unknown): boolean {
  if (typeof sheet !== 'object' || sheet === null) return false;
  const { name, rows } = sheet as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && Array.isArray(rows) && rows.every(Array.isArray);
}

function refuseOtherThanText(rows: readonly (readonly unknown[])[], sheet: number): void {
  const isText = (cell: unknown): boolean => typeof cell === 'string';
  const row = rows.findIndex((cells) => !cells.every(isText));
  if (row < 0) return;
  const column = rows[row]?.findIndex((cell) => !isText(cell)) ?? 0;
  throw new ReceivablesError([
    receivablesIssue('cell-not-text', `/sheets/${sheet}/rows/${row}/${column}`, {
      row: row + 1,
      header: String(column + 1),
    }),
  ]);
}
