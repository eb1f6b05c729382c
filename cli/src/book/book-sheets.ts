import type { RateBook } from 'trade-credit-pricing/rate-book';
import { type SheetColumn, type SheetTable, shownLength } from '../workbook/sheet.js';
import { cellText, pieces } from './cell-text.js';
import type { Column } from './column.js';
import { bookFields, entryColumns, type EntrySheet, pageColumns } from './layout.js';
import { readMeHeadings, sheetNames } from '../words/sheet-names.js';
import { memberAt } from './member.js';
import { pageSheets } from './page-sheets.js';
import { readMe } from '../words/read-me-words.js';

/** A rate book as the sheets of a workbook. */
export function bookSheets(book: RateBook): SheetTable[] {
  const names = pageSheets(Object.keys(book.pages));
  const { technical, questionnaire, triggers, advice, cases } = book;
  return [
    {
      name: sheetNames.readMe,
      columns: readMeHeadings.map((heading) => textColumn(heading)),
      rows: readMe,
    },
    {
      name: sheetNames.book,
      columns: [{ heading: 'field', width: 26 }, textColumn('value')],
      rows: bookFields.map((field) => [field.heading, cellText(memberAt(book, field.way), field)]),
    },
    entrySheet('algorithm', book.algorithm),
    ...(technical
      ? [
          entrySheet(
            'technical',
            technical.steps.map((step) => ({ step })),
          ),
        ]
      : []),
    ...(technical?.lines ? [entrySheet('technicalLines', technical.lines)] : []),
    entrySheet(
      'pages',
      Object.entries(book.pages).map(([id, page]) => ({ id, sheet: names.get(id), ...page })),
    ),
    ...Object.entries(book.pages).map(([id, page]) =>
      sheet(names.get(id) ?? id, pageColumns(page.shape, page.unit) ?? [], page.rows),
    ),
    entrySheet('tiers', book.tiers),
    ...(questionnaire
      ? [
          entrySheet('dimensions', questionnaire.dimensions),
          entrySheet('questions', questionnaire.questions),
        ]
      : []),
    entrySheet('guidelines', book.guidelines),
    ...(triggers ? [entrySheet('triggers', triggers)] : []),
    ...(advice ? [entrySheet('advice', adviceEntries(advice))] : []),
    entrySheet(
      'references',
      Object.entries(book.references).map(([id, reference]) => ({ id, ...reference })),
    ),
    ...(cases ? [entrySheet('cases', cases)] : []),
  ];
}

/** The lines of every list, each with the name of its list. */
function adviceEntries(advice: NonNullable<RateBook['advice']>): object[] {
  return Object.entries(advice).flatMap(([list, lines]) =>
    (lines as readonly object[]).map((line) => ({ list, ...line })),
  );
}

function entrySheet(name: EntrySheet, entries: readonly object[]): SheetTable {
  return sheet(sheetNames[name], entryColumns[name], entries);
}

function sheet(name: string, columns: readonly Column[], entries: readonly object[]): SheetTable {
  const texts = entries.map((entry) =>
    columns.map((column) => cellText(memberAt(entry, column.way), column)),
  );
  const split = columns.map(({ kind }, place) =>
    kind === 'json' ? Math.max(1, ...texts.map((row) => pieces(row[place] ?? '').length)) : 1,
  );
  return {
    name,
    columns: columns.flatMap((column, place) =>
      Array.from({ length: split[place] ?? 1 }, (_, part) => ({
        ...shownColumn(column, [column.heading, ...texts.map((row) => row[place] ?? '')]),
        heading: part === 0 ? column.heading : `${column.heading} ${part + 1}`,
      })),
    ),
    rows: texts.map((row) =>
      row.flatMap((text, place) => {
        const count = split[place] ?? 1;
        if (count === 1) return [text];
        const parts = pieces(text ?? '');
        return Array.from({ length: count }, (_, part) => parts[part]);
      }),
    ),
  };
}

const [narrowest, widest] = [9, 60];

/** As wide as its longest text, within reason; sentences are broken into lines. */
function shownColumn({ heading, kind }: Column, texts: readonly string[]): SheetColumn {
  const longest = Math.max(...texts.map(shownLength));
  const width = Math.min(Math.max(longest + 2, narrowest), widest);
  return { heading, width, wrap: longest + 2 > widest && kind !== 'json' };
}

function textColumn(heading: string): SheetColumn {
  return { heading, width: 80, wrap: true };
}
