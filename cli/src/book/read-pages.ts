import {
  type BookReading,
  markEntry,
  type Members,
  pointerName,
  sheetNamed,
  wholeSheet,
} from './book-reading.js';
import { cellMessages } from '../words/cell-words.js';
import { type CellPlace } from './cell-issue.js';
import { entryColumns, pageColumns } from './layout.js';
import { sheetNames } from '../words/sheet-names.js';
import { define } from './member.js';
import { readEntrySheet } from './read-entries.js';
import { readTable } from './read-table.js';

/** The pages in the order of the sheet that lists them, each with the rows of its own sheet. */
export function readPages(reading: BookReading): Members {
  const pages = {};
  const table = readEntrySheet(reading, 'pages', true);
  for (const { value, row } of table?.entries ?? []) {
    const { id, sheet: name = id, references, note, ...metadata } = value;
    const at = { sheet: sheetNames.pages, row, column: 1 };
    if (typeof id !== 'string') reading.reports.issue(at, cellMessages.idMissing());
    else if (Object.hasOwn(pages, id)) reading.reports.issue(at, cellMessages.twice(id));
    else {
      const entry = { columns: entryColumns.pages, row, sheet: at.sheet };
      if (table) markEntry(reading, { table, ...entry }, `/pages/${pointerName(id)}`);
      const rows = rowsOf(reading, { id, name: name as string, metadata, at });
      define(pages, id, { ...metadata, references, note, rows });
    }
  }
  return pages;
}

interface PageLine {
  readonly id: string;
  readonly name: string;
  readonly metadata: Members;
  readonly at: CellPlace;
}

function rowsOf(reading: BookReading, { id, name, metadata, at }: PageLine): Members[] {
  const sheet = sheetNamed(reading, name);
  if (sheet === undefined) reading.reports.issue(at, cellMessages.sheetMissing(name));
  const columns = pageColumns(metadata['shape'], metadata['unit']);
  if (sheet === undefined || columns === undefined) return [];
  const path = `/pages/${pointerName(id)}/rows`;
  const table = readTable(sheet, columns, reading.reports);
  reading.places.set(path, wholeSheet(sheet.name));
  table.entries.forEach(({ row }, index) =>
    markEntry(reading, { table, columns, row, sheet: sheet.name }, `${path}/${index}`),
  );
  return table.entries.map(({ value }) => value);
}
