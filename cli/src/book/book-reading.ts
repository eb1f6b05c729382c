import type { ReadSheet } from '../workbook/sheet.js';
import type { CellPlace } from './cell-issue.js';
import type { Column } from './column.js';
import type { Reports } from './read-cell.js';
import type { Table } from './read-table.js';

/** A book being read from its sheets. */
export interface BookReading {
  readonly sheets: readonly ReadSheet[];
  /** Sheets that are a part of the book. */
  readonly used: Set<ReadSheet>;
  readonly reports: Reports;
  /** Where places of the book, as JSON Pointers, stand in the workbook. */
  readonly places: Map<string, CellPlace>;
}

/** Members of an entry. */
export type Members = Record<string, unknown>;

/** The sheet of a name, whatever its capitals: two sheets of a workbook never differ by them alone. */
export function sheetNamed({ sheets, used }: BookReading, name: string): ReadSheet | undefined {
  const sheet =
    sheets.find((each) => each.name === name) ??
    sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (sheet !== undefined) used.add(sheet);
  return sheet;
}

/** A sheet as a whole. */
export function wholeSheet(sheet: string): CellPlace {
  return { sheet, row: 0, column: 0 };
}

/** An entry of a table, by its row. */
interface EntryRow {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly row: number;
  readonly sheet: string;
}

/** Takes note of where an entry and each of its members stand. */
export function markEntry(
  { places }: BookReading,
  { table, columns, row, sheet }: EntryRow,
  path: string,
): void {
  markPlace(places, path, { sheet, row, column: 1 });
  for (const column of columns) {
    const at = table.columnOf(column);
    if (at > 0) markPlace(places, `${path}/${column.way.join('/')}`, { sheet, row, column: at });
  }
}

/** Takes note of where a place stands, and of the record around it if that stands nowhere else. */
export function markPlace(places: Map<string, CellPlace>, path: string, at: CellPlace): void {
  places.set(path, at);
  const around = path.slice(0, path.lastIndexOf('/'));
  if (around !== '' && !places.has(around)) places.set(around, at);
}

/** A name within a JSON Pointer. */
export function pointerName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
