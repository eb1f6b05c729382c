import type { ReadSheet } from '../workbook/sheet.js';
import { type BookReading, type Members, wholeSheet } from './book-reading.js';
import { cellMessages } from '../words/cell-words.js';
import { type CellIssue, type CellPlace } from './cell-issue.js';
import { type EntrySheet } from './layout.js';
import { sheetNames } from '../words/sheet-names.js';
import type { Reports } from './read-cell.js';
import { readAdvice, readEntries, readReferences, readTechnical } from './read-entries.js';
import { readHead } from './read-head.js';
import { readPages } from './read-pages.js';

/** A book as it stands in a workbook, not yet checked. */
interface SheetsBook {
  readonly book: unknown;
  readonly issues: readonly CellIssue[];
  /** Cells that were read otherwise than they are written. */
  readonly notes: readonly CellIssue[];
  /** Where a place of the book, given as JSON Pointer, stands in the workbook. */
  readonly placeOf: (path: string) => CellPlace;
}

/** Reads a rate book from the sheets of a workbook. Never throws; what is wrong is told by sheet and address. */
export function sheetsBook(sheets: readonly ReadSheet[]): SheetsBook {
  const issues: CellIssue[] = [];
  const notes: CellIssue[] = [];
  const reports: Reports = {
    issue: (at, message) => void issues.push({ at, message }),
    note: (at, message) => void notes.push({ at, message }),
  };
  const reading: BookReading = { sheets, used: new Set(), reports, places: new Map() };
  const book = bookOf(reading);
  for (const sheet of sheets)
    if (!reading.used.has(sheet) && sheet.name !== sheetNames.readMe)
      reports.issue(
        wholeSheet(sheet.name),
        cellMessages.unknownSheet(sheet.name, Object.values(sheetNames)),
      );
  return { book, issues, notes, placeOf: (path) => placeOf(path, reading.places) };
}

/** The members in the order in which a book lists them; those that are not there are left out. */
function bookOf(reading: BookReading): Members {
  const { questionnaire, waterfall, claims, ...head } = readHead(reading);
  const list = (name: EntrySheet, path: string, required = true) =>
    readEntries(reading, { name, path, required });
  const [dimensions, questions] = [
    list('dimensions', '/questionnaire/dimensions', false),
    list('questions', '/questionnaire/questions', false),
  ];
  const asked = dimensions !== undefined || questions !== undefined;
  const members: Members = {
    ...head,
    algorithm: list('algorithm', '/algorithm') ?? [],
    technical: readTechnical(reading),
    waterfall,
    pages: readPages(reading),
    tiers: (list('tiers', '/tiers') ?? []).map(withCover),
    questionnaire: asked
      ? { dimensions: dimensions ?? [], questions: questions ?? [], ...(questionnaire as object) }
      : undefined,
    guidelines: list('guidelines', '/guidelines') ?? [],
    triggers: list('triggers', '/triggers', false),
    advice: readAdvice(reading),
    references: readReferences(reading),
    claims,
    cases: list('cases', '/cases', false),
  };
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

/** A cover may have nothing in it, but is always there. */
function withCover({ references, note, cover = {}, ...tier }: Members): Members {
  return { ...tier, cover, references, note };
}

function placeOf(path: string, places: ReadonlyMap<string, CellPlace>): CellPlace {
  let known = path;
  while (!places.has(known) && known !== '') known = known.slice(0, known.lastIndexOf('/'));
  return places.get(known) ?? wholeSheet(sheetNames.book);
}
