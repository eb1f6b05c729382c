import Papa from 'papaparse';
import {
  type LoadedRateBook,
  rateBookDigest,
  type RateBook,
  relativitiesOf,
} from 'trade-credit-pricing/rate-book';
import { readWorkbook } from '../workbook/read-workbook.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { bookJson } from './book-json.js';
import { bookSheets } from './book-sheets.js';
import { type Locale, type World } from './book-world.js';
import { rateBookOf } from '../rate-book-input.js';
import { sheetsBook } from './sheets-book.js';
import { misused } from '../told-stop.js';
import { madeOf } from '../made-of.js';
import { bookWords } from '../words/book-words.js';

/** Options of `trade-credit book export`. */
export interface ExportOptions {
  readonly csv?: string;
  readonly locale: Locale;
}

/** Writes a book as a workbook or as JSON, by the end of the file's name, or its relativities as CSV. */
export async function exportBook(
  [name, file]: readonly [string, string | undefined],
  { csv, locale }: ExportOptions,
  { io, files }: World,
): Promise<void> {
  if ((file === undefined) === (csv === undefined)) throw misused(bookWords.exportFile());
  const book = await rateBookOf(name, locale, io);
  if (csv !== undefined) await files.writeText(csv, relativitiesCsv(book));
  else if (/\.xlsx$/i.test(file ?? ''))
    await files.writeBytes(file ?? '', await bookWorkbook(book));
  else if (/\.json$/i.test(file ?? '')) await files.writeText(file ?? '', bookJson(book));
  else throw misused(bookWords.neitherKind(file ?? ''));
}

/** The workbook of a book. Nothing is written that does not come back the same. */
async function bookWorkbook(book: LoadedRateBook): Promise<Uint8Array> {
  const bytes = await writeWorkbook(bookSheets(book));
  const { book: back, issues } = sheetsBook(await readWorkbook(bytes));
  if (issues.length > 0 || digestOf(back as RateBook) !== digestOf(book))
    throw new Error(`the workbook of ${book.edition} would not hold all of the book`);
  return bytes;
}

function digestOf(book: RateBook): string {
  return madeOf(rateBookDigest(book)).digest;
}

/** The relativities of a book as CSV: a line for each row, UTF-8 with a byte order mark, which Excel needs for Chinese. */
function relativitiesCsv(book: LoadedRateBook): string {
  const rows = madeOf(relativitiesOf(book)).rows.map(({ factor, level, relativity }) => [
    factor,
    level,
    relativity,
  ]);
  const data = { fields: ['Factor', 'Level', 'Relativity'], data: rows };
  return `\ufeff${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}
