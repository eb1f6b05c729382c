import type { ReadSheet } from '../workbook/sheet.js';
import {
  type BookReading,
  markPlace,
  type Members,
  sheetNamed,
  wholeSheet,
} from './book-reading.js';
import { cellMessages } from '../words/cell-words.js';
import { type CellPlace } from './cell-issue.js';
import { type Column, columns } from './column.js';
import { bookFields } from './layout.js';
import { sheetNames } from '../words/sheet-names.js';
import { setMember } from './member.js';
import { readCell } from './read-cell.js';
import { readHeadings } from './read-table.js';

const [fieldColumn, valueColumn] = columns('field', 'value');
const known = bookFields.map(({ heading }) => heading);

/** What the book states of itself: a field a line. */
export function readHead(reading: BookReading): Members {
  const head: Members = {};
  const { reports, places } = reading;
  const sheet = sheetNamed(reading, sheetNames.book);
  places.set('', wholeSheet(sheetNames.book));
  if (sheet === undefined) {
    reports.issue(wholeSheet(sheetNames.book), cellMessages.sheetMissing(sheetNames.book));
    return head;
  }
  const seen = new Set<Column>();
  for (const { field, name, at, valueAt } of linesOf(sheet, reading)) {
    if (field === undefined) reports.issue(at, cellMessages.unknownField(name, known));
    else if (seen.has(field)) reports.issue(at, cellMessages.twice(name));
    else {
      seen.add(field);
      markPlace(places, `/${field.way.join('/')}`, valueAt);
      const cell = sheet.rows.get(valueAt.row)?.get(valueAt.column);
      const member = readCell(cell, { column: field, at: valueAt }, reports);
      if (member !== undefined) setMember(head, field.way, member);
    }
  }
  return head;
}

interface Line {
  readonly field: Column | undefined;
  readonly name: string;
  readonly at: CellPlace;
  readonly valueAt: CellPlace;
}

function linesOf(sheet: ReadSheet, { reports }: BookReading): Line[] {
  const headings = readHeadings(
    sheet,
    [fieldColumn, valueColumn].flatMap((each) => each ?? []),
    reports,
  );
  const [fieldAt = 0] = headings.get(fieldColumn as Column) ?? [];
  const [valueAt = 0] = headings.get(valueColumn as Column) ?? [];
  return [...sheet.rows]
    .filter(([row]) => row > 1)
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const name = (cells.get(fieldAt)?.text ?? '').trim();
      const place = (column: number): CellPlace => ({ sheet: sheet.name, row, column });
      const field = bookFields.find(({ heading }) => heading === name);
      return { field, name, at: place(Math.max(fieldAt, 1)), valueAt: place(valueAt) };
    });
}
