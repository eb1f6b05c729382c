import { recogniseColumns } from '../columns/recognise-columns.js';
import type { ReceivablesField } from '../columns/receivables-field.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import { tableOfCells, type TableFromCells } from '../table-from-cells.js';
import { fillHeadings } from './fill-merged.js';
import type { ReceivablesSheet } from './receivables-sheet.js';
import { rejoinCells, type RejoinedRows } from './rejoin-cells.js';

/** Headers that are mapped. */
type StatedHeaders = Pick<ReceivablesOptions, 'columns' | 'buckets'>;

/** A sheet with the table that stands in it. */
export interface SheetCandidate {
  readonly sheet: ReceivablesSheet;
  readonly cells: RejoinedRows;
  readonly found: TableFromCells;
  /** True when the table names buyers and amounts. */
  readonly isList: boolean;
  readonly isEmpty: boolean;
}

const buyers = ['buyer', 'buyerName'] as const;
const amounts = ['amount', 'openAmount', 'balance', 'localAmount', 'debitAmount'] as const;

/** Looks for a table in a sheet. */
export function sheetCandidate(sheet: ReceivablesSheet, stated: StatedHeaders): SheetCandidate {
  const rejoined = rejoinCells(sheet.rows);
  const first = tableIn(rejoined.rows, stated);
  const header = rejoined.rows.length - first.table.rows.length;
  const rows = fillHeadings(rejoined.rows, sheet.merged ?? [], header);
  const found = rows === rejoined.rows ? first : tableIn(rows, stated);
  return {
    sheet,
    cells: { ...rejoined, rows },
    found,
    isList: isList(found, stated),
    isEmpty: !rows.some((row) => row.some((cell) => cell.trim() !== '')),
  };
}

/** The table among the rows of a sheet, with the numbers of its rows. */
export function tableIn(
  rows: readonly (readonly string[])[],
  stated: StatedHeaders,
): TableFromCells {
  return tableOfCells(
    rows,
    rows.map((_, row) => row + 1),
    stated,
  );
}

function isList({ table }: TableFromCells, { columns }: StatedHeaders): boolean {
  const { fields, buckets } = recogniseColumns(table, columns ?? {});
  const some = (names: readonly ReceivablesField[]): boolean =>
    names.some((name) => fields.has(name));
  return table.rows.length > 0 && some(buyers) && (some(amounts) || buckets.length > 0);
}
