import {
  type BookReading,
  markEntry,
  type Members,
  pointerName,
  sheetNamed,
  wholeSheet,
} from './book-reading.js';
import { cellMessages } from '../words/cell-words.js';
import { entryColumns, type EntrySheet } from './layout.js';
import { sheetNames } from '../words/sheet-names.js';
import { define } from './member.js';
import { readTable, type Table } from './read-table.js';

/** A list of the book, and the sheet it stands on. */
interface Listed {
  readonly name: EntrySheet;
  /** JSON Pointer of the list. */
  readonly path: string;
  /** False for a list a book may leave out: then there is no sheet. */
  readonly required: boolean;
}

/** The table of a sheet; undefined when the sheet is not there, which is reported if it has to be. */
export function readEntrySheet(
  reading: BookReading,
  name: EntrySheet,
  required: boolean,
): Table | undefined {
  const sheet = sheetNamed(reading, sheetNames[name]);
  if (sheet !== undefined) return readTable(sheet, entryColumns[name], reading.reports);
  if (required)
    reading.reports.issue(
      wholeSheet(sheetNames[name]),
      cellMessages.sheetMissing(sheetNames[name]),
    );
  return undefined;
}

/** The entries of a list; undefined when its sheet is not there. */
export function readEntries(
  reading: BookReading,
  { name, path, required }: Listed,
): Members[] | undefined {
  const table = readEntrySheet(reading, name, required);
  if (table === undefined) return undefined;
  const entry = { table, columns: entryColumns[name], sheet: sheetNames[name] };
  reading.places.set(path, wholeSheet(entry.sheet));
  table.entries.forEach(({ row }, index) =>
    markEntry(reading, { ...entry, row }, `${path}/${index}`),
  );
  return table.entries.map(({ value }) => value);
}

/** The steps of the technical premium and the lines of its own. */
export function readTechnical(reading: BookReading): Members | undefined {
  const list = (name: EntrySheet, path: string) =>
    readEntries(reading, { name, path, required: false });
  const steps = list('technical', '/technical/steps');
  const lines = list('technicalLines', '/technical/lines');
  if (steps !== undefined) return { steps: steps.map(({ step }) => step), ...(lines && { lines }) };
  if (lines !== undefined)
    reading.reports.issue(
      wholeSheet(sheetNames.technicalLines),
      cellMessages.linesAlone(sheetNames.technical),
    );
  return undefined;
}

const adviceLists = ['levers', 'structures', 'answers', 'rules'] as const;

/** How the book advises: the lines of one sheet, each in the list it names. */
export function readAdvice(reading: BookReading): Members | undefined {
  const table = readEntrySheet(reading, 'advice', false);
  if (table === undefined) return undefined;
  const sheet = sheetNames.advice;
  const advice = new Map(adviceLists.map((list): [string, Members[]] => [list, []]));
  reading.places.set('/advice', wholeSheet(sheet));
  for (const { value, row } of table.entries) {
    const { list, ...line } = value;
    const name = typeof list === 'string' ? list : '';
    const lines = advice.get(name);
    if (lines === undefined)
      reading.reports.issue({ sheet, row, column: 1 }, cellMessages.unknownList(name, adviceLists));
    else {
      const entry = { table, columns: entryColumns.advice, row, sheet };
      markEntry(reading, entry, `/advice/${name}/${lines.length}`);
      lines.push(line);
    }
  }
  return Object.fromEntries(advice);
}

/** What the book cites, by id. */
export function readReferences(reading: BookReading): Members {
  const references = {};
  const table = readEntrySheet(reading, 'references', true);
  const sheet = sheetNames.references;
  for (const { value, row } of table?.entries ?? []) {
    const { id, ...reference } = value;
    const name = typeof id === 'string' ? id : '';
    if (Object.hasOwn(references, name))
      reading.reports.issue({ sheet, row, column: 1 }, cellMessages.twice(name));
    else define(references, name, reference);
    const entry = { columns: entryColumns.references, row, sheet };
    if (table) markEntry(reading, { table, ...entry }, `/references/${pointerName(name)}`);
  }
  return references;
}
