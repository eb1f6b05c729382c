import { type LoadedRateBook, parseRateBook } from 'trade-credit-pricing/rate-book';
import { exitCodes, Stop } from '../exit-codes.js';
import { issueWordsIn } from '../issue-lines.js';
import { readWorkbook } from '../workbook/read-workbook.js';
import type { ReadSheet } from '../workbook/sheet.js';
import { WorkbookError } from '../workbook/workbook-error.js';
import { bookJson } from './book-json.js';
import { type Locale, writeText, type World } from './book-world.js';
import { type CellIssue, placeText } from './cell-issue.js';
import { importRelativities, type RelativityOptions } from './import-relativities.js';
import { sheetsBook } from './sheets-book.js';
import { misused } from '../told-stop.js';

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
  if ((file === undefined) === (csv === undefined))
    throw misused(
      'name one file: FILE.xlsx, or --csv FILE.csv --into BOOK',
      '请指定一个文件：文件.xlsx，或 --csv 文件.csv --into 手册',
    );
  if ((csv === undefined) !== (into === undefined))
    throw misused(
      '--csv and --into belong together: the list, and the book it goes into',
      '--csv 与 --into 须同用：清单，以及写入的费率手册',
    );
  if (csv !== undefined && into !== undefined) {
    await importRelativities({ ...options, csv, into }, world);
    return;
  }
  const name = file ?? '';
  const { book, notes } = await workbookBook(await world.files.readBytes(name), name, locale);
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
  locale: Locale,
): Promise<{ readonly book: LoadedRateBook; readonly notes: readonly CellIssue[] }> {
  const { book, issues, notes, placeOf } = sheetsBook(await sheetsOf(bytes, name, locale));
  const loaded = parseRateBook(book);
  if (issues.length === 0 && loaded.ok) return { book: loaded.book, notes };
  const wrong = new Set(issues.map(({ at: { sheet, row } }) => `${sheet}\n${row}`));
  const words = issueWordsIn(locale);
  const found = loaded.issues.flatMap((issue): CellIssue[] => {
    const at = placeOf(issue.path);
    if (wrong.has(`${at.sheet}\n${at.row}`)) return [];
    return [{ at, message: { en: words.say(issue), [locale]: words.say(issue) } }];
  });
  const all = linesOf([...issues, ...found], locale);
  throw new Stop(
    exitCodes.invalidInput,
    [
      { en: `${name} is not a valid rate book:`, 'zh-CN': `${name}不是有效的费率手册：` }[locale],
      ...all,
    ].join('\n'),
  );
}

async function sheetsOf(
  bytes: Uint8Array,
  name: string,
  locale: Locale,
): Promise<readonly ReadSheet[]> {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new Stop(exitCodes.invalidInput, `${name} ${error.told[locale]}`);
  }
}

/** What is told, cell by cell; of very many the first, and how many more there are. */
function linesOf(told: readonly CellIssue[], locale: Locale): string[] {
  const left = told.length - mostShown;
  const more = { en: `and ${left} more`, 'zh-CN': `另有${left}处` }[locale];
  const lines = told
    .slice(0, mostShown)
    .map(({ at, message }) => `${placeText(at)}: ${message[locale]}`);
  return left > 0 ? [...lines, more] : lines;
}
