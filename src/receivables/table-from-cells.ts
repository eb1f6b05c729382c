import { cellText } from './cells/cell-text.js';
import { recogniseColumns } from './columns/recognise-columns.js';
import type { ReceivablesTable } from './receivables-options.js';

/** The cells of a file as a table. */
export interface TableFromCells {
  readonly table: ReceivablesTable;
  /** Rows above the header: titles and blank lines. */
  readonly above: readonly (readonly string[])[];
  /** How many columns of the header are recognised. */
  readonly recognised: number;
}

const mostRowsAbove = 40;

/**
 * Finds the header among the first rows of a file, the one with the most columns that are recognised, and takes what is
 * below it as the table. `lines` are the lines of the file on which the rows begin.
 */
export function tableFromCells(
  cells: readonly (readonly string[])[],
  lines?: readonly number[],
): TableFromCells {
  const first = Math.max(0, cells.findIndex(isFilled));
  const counts = cells.slice(0, first + mostRowsAbove).map(recognisedIn);
  const most = Math.max(0, ...counts);
  const place = most >= 2 ? counts.indexOf(most) : first;
  const table = { header: cells[place] ?? [], rows: cells.slice(place + 1) };
  return {
    table: lines === undefined ? table : { ...table, lines: lines.slice(place + 1) },
    above: cells.slice(0, place),
    recognised: counts[place] ?? 0,
  };
}

function recognisedIn(header: readonly string[]): number {
  if (!isFilled(header)) return 0;
  const { fields, buckets } = recogniseColumns({ header, rows: [] }, {});
  return fields.size + buckets.length;
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cellText(cell) !== '');
}
