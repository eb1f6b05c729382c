import type { Cell, ReadSheet } from '../workbook/sheet.js';
import { cellMessages } from '../words/cell-words.js';
import type { Column } from './column.js';
import { setMember } from './member.js';
import { readCell, type Reports } from './read-cell.js';

/** An entry as it stands in a row. */
export interface TableEntry {
  readonly value: Record<string, unknown>;
  readonly row: number;
}

/** A sheet with an entry a row. */
export interface Table {
  readonly entries: readonly TableEntry[];
  /** The place of each column on the sheet; 0 for a column that is not there. */
  readonly columnOf: (column: Column) => number;
}

/** Reads the rows of a sheet by the headings in its first row. The first column and those required must be there. */
export function readTable(sheet: ReadSheet, columns: readonly Column[], reports: Reports): Table {
  const headings = readHeadings(sheet, columns, reports);
  const columnOf = (column: Column): number => headings.get(column)?.[0] ?? 0;
  const rows = [...sheet.rows].filter(([row]) => row > 1).sort(([one], [other]) => one - other);
  const known = new Set([...headings.values()].flat());
  const entries = rows.flatMap(([row, cells]) => {
    for (const cell of cells.values())
      if (!known.has(cell.column) && !sheet.rows.get(1)?.has(cell.column))
        reports.issue(place(sheet, row, cell.column), cellMessages.noHeading());
    return isEmpty(cells, known) ? [] : [entryOf(sheet, { row, cells, headings }, reports)];
  });
  return { entries, columnOf };
}

/** The places of the columns on a sheet, from 1; JSON may go on in further columns. */
type Headings = ReadonlyMap<Column, readonly number[]>;

/** Reads the headings in the first row of a sheet, which must not have merged cells. */
export function readHeadings(
  sheet: ReadSheet,
  columns: readonly Column[],
  reports: Reports,
): Headings {
  for (const range of sheet.merged) reports.issue(place(sheet, 0, 0), cellMessages.merged(range));
  const found = new Map<Column, number[]>();
  const known = columns.map(({ heading }) => heading);
  const head = [...(sheet.rows.get(1)?.values() ?? [])].sort(
    (one, other) => one.column - other.column,
  );
  for (const { text, column } of head) {
    const named = columns.find((each) => isHeading(text.trim(), each));
    const places = named && found.get(named);
    const at = place(sheet, 1, column);
    if (named === undefined) reports.issue(at, cellMessages.unknownColumn(text, known));
    else if (places === undefined) found.set(named, [column]);
    else if (named.kind === 'json') places.push(column);
    else reports.issue(at, cellMessages.columnTwice(text));
  }
  const missing = columns.filter(
    (column, index) => (index === 0 || column.required) && !found.has(column),
  );
  for (const { heading } of missing)
    reports.issue(place(sheet, 1, 1), cellMessages.columnMissing(heading));
  return found;
}

/** A column of JSON goes on in columns named `submission 2` and so on. */
function isHeading(text: string, { heading, kind }: Column): boolean {
  return (
    text === heading ||
    (kind === 'json' && /^ \d+$/.test(text.slice(heading.length)) && text.startsWith(heading))
  );
}

function isEmpty(cells: ReadonlyMap<number, Cell>, known: ReadonlySet<number>): boolean {
  return [...cells.keys()].every((column) => !known.has(column));
}

function entryOf(
  sheet: ReadSheet,
  {
    row,
    cells,
    headings,
  }: {
    readonly row: number;
    readonly cells: ReadonlyMap<number, Cell>;
    readonly headings: Headings;
  },
  reports: Reports,
): TableEntry {
  const value: Record<string, unknown> = {};
  for (const [column, places] of headings) {
    const parts = places.flatMap((each) => cells.get(each) ?? []);
    const [first] = parts;
    const cell = first && { ...first, text: parts.map(({ text }) => text).join('') };
    const at = place(sheet, row, places[0] ?? 0);
    const member = readCell(cell, { column, at }, reports);
    if (member !== undefined) setMember(value, column.way, member);
  }
  return { value, row };
}

function place({ name }: ReadSheet, row: number, column: number) {
  return { sheet: name, row, column };
}
