import { type LoadedRateBook, parseRateBook } from 'trade-credit-pricing/rate-book';
import { inBoth, refusedWith } from '../refused.js';
import { issueWordsIn } from '../issue-lines.js';
import { readWorkbook } from '../workbook/read-workbook.js';
import type { ReadSheet } from '../workbook/sheet.js';
import { WorkbookError } from '../workbook/workbook-error.js';
import { bookJson } from './book-json.js';
import { type Locale, writeText, type World } from './book-world.js';
import { type CellIssue, placeText } from './cell-issue.js';
import { importRelativities, type RelativityOptions } from './import-relativities.js';
import { sheetsBook } from './sheets-book.js';
import { misused, unreadable } from '../told-stop.js';
import { fileWords } from '../words/file-words.js';
import { headWords } from '../words/head-words.js';
import { bookWords } from '../words/book-words.js';

/** Options of `trade-credit book import`. */
export interface ImportBookOptions extends Omit<RelativityOptions, 'csv' | 'into'> {
  readonly csv?: string;
  readonly into?: string;
}

const mostShown = 200;

/** Reads a book from a workbook, or relativities from CSV into a book, and writes the book as JSON. */
export async function importBook(
  file: string | undefined,
  options: ImportBookOptions,
  world: World,
): Promise<void> {
  const { csv, into, output, locale } = options;
  if ((file === undefined) === (csv === undefined)) throw misused(bookWords.importFile());
  if ((csv === undefined) !== (into === undefined)) throw misused(bookWords.listAndBook());
  if (csv !== undefined && into !== undefined) {
    await importRelativities({ ...options, csv, into }, world);
    return;
  }
  const name = file ?? '';
  const { book, notes } = await workbookBook(await world.files.readBytes(name), name);
  world.io.stderr(
    linesOf(notes, locale)
      .map((line) => `${line}\n`)
      .join(''),
  );
  await writeText(bookJson(book), output, world);
}

/** The book in the bytes of a workbook, and what was read otherwise than written. Stops with everything that is wrong. */
async function workbookBook(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly book: LoadedRateBook; readonly notes: readonly CellIssue[] }> {
  const { book, issues, notes, placeOf } = sheetsBook(await sheetsOf(bytes, name));
  const loaded = parseRateBook(book);
  if (issues.length === 0 && loaded.ok) return { book: loaded.book, notes };
  const wrong = new Set(issues.map(({ at: { sheet, row } }) => `${sheet}\n${row}`));
  const found = loaded.issues.flatMap((issue): CellIssue[] => {
    const at = placeOf(issue.path);
    if (wrong.has(`${at.sheet}\n${at.row}`)) return [];
    return [{ at, message: inBoth((each) => issueWordsIn(each).say(issue)) }];
  });
  throw refusedWith(headWords.noBook(name), (each) => linesOf([...issues, ...found], each));
}

async function sheetsOf(bytes: Uint8Array, name: string): Promise<readonly ReadSheet[]> {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw unreadable(fileWords.behindName(name, error.told));
  }
}

/** What is told, cell by cell; of very many the first, and how many more there are. */
function linesOf(told: readonly CellIssue[], locale: Locale): string[] {
  const left = told.length - mostShown;
  const lines = told
    .slice(0, mostShown)
    .map(({ at, message }) => `${placeText(at)}: ${message[locale]}`);
  return left > 0 ? [...lines, bookWords.more(left)[locale]] : lines;
}
