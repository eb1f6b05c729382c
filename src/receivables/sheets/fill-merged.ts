import { amountFields } from '../columns/receivables-field.js';
import { recogniseColumns } from '../columns/recognise-columns.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import type { TableFromCells } from '../table-from-cells.js';
import type { SheetRange } from './receivables-sheet.js';

type Rows = readonly (readonly string[])[];

const word = /\p{L}/u;

/** Gives a heading merged over several columns to each of them. A title that stands alone in its row stays one cell. */
export function fillHeadings(rows: Rows, merged: readonly SheetRange[], last: number): Rows {
  return fillCells(
    rows,
    merged.flatMap((range) => {
      const { firstRow, lastRow, firstColumn, lastColumn } = range;
      const row = rows[firstRow - 1] ?? [];
      const wide = firstRow === lastRow && firstRow <= last && lastColumn > firstColumn;
      const others = row.some(
        (cell, place) => cell !== '' && (place < firstColumn - 1 || place >= lastColumn),
      );
      return wide && others && word.test(row[firstColumn - 1] ?? '') ? [range] : [];
    }),
  );
}

/** Cells merged over several rows below the header that say something of each row: all but amounts. */
export function rangesToFillDown(
  { table }: TableFromCells,
  merged: readonly SheetRange[],
  { header, columns }: { header: number; columns: ReceivablesOptions['columns'] },
): readonly SheetRange[] {
  const { fields } = recogniseColumns(table, columns ?? {});
  const amounts: ReadonlySet<string> = new Set(amountFields);
  const repeatable = new Set(
    [...fields].filter(([field]) => !amounts.has(field)).map(([, { index }]) => index),
  );
  return merged.flatMap((range) =>
    range.firstRow > header &&
    range.lastRow > range.firstRow &&
    repeatable.has(range.firstColumn - 1)
      ? [{ ...range, lastColumn: range.firstColumn }]
      : [],
  );
}

/** Writes what the first cell of each range holds into all of its cells that are empty. */
export function fillCells(rows: Rows, ranges: readonly SheetRange[]): Rows {
  if (ranges.length === 0) return rows;
  const filled = new Map<number, string[]>();
  for (const { row, columns, text } of rowsOfRanges(rows, ranges)) {
    const cells = filled.get(row) ?? [...(rows[row] ?? [])];
    for (const column of columns) if (cells[column] === '') cells[column] = text;
    filled.set(row, cells);
  }
  return rows.map((cells, row) => filled.get(row) ?? cells);
}

/** Ranges do not overlap, so together they have no more cells than the sheet; what goes on beyond that is left out. */
function* rowsOfRanges(
  rows: Rows,
  ranges: readonly SheetRange[],
): Generator<{ row: number; columns: readonly number[]; text: string }> {
  let left = rows.reduce((count, { length }) => count + length, 0);
  for (const { firstRow, lastRow, firstColumn, lastColumn } of ranges) {
    const text = rows[firstRow - 1]?.[firstColumn - 1] ?? '';
    for (let row = firstRow - 1; row < Math.min(lastRow, rows.length) && left > 0; row += 1) {
      const last = Math.min(lastColumn, rows[row]?.length ?? 0);
      const columns = Array.from(
        { length: last - firstColumn + 1 },
        (_, at) => firstColumn - 1 + at,
      );
      left -= columns.length + 1;
      yield { row, columns, text };
    }
  }
}
