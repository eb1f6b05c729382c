import { type ReceivablesTable, tableFromSheets } from 'trade-credit-pricing/receivables';
import { delimiterName, type KnownOfFile, parseCsv } from './import-csv.js';
import { decodeText } from './import-encoding.js';
import { misused, unreadable } from './told-stop.js';
import type { FileReading } from './import-report.js';
import { ledgerSheets, looksLikeWorkbook } from './workbook/ledger-sheets.js';
import { ListError } from './list-error.js';
import { ofIssues } from './list-issues.js';
import { WorkbookError } from './workbook/workbook-error.js';
import { fileWords } from './words/file-words.js';
import { optionWords } from './words/option-words.js';

/** A file: its bytes, or its text where it comes from a pipe. */
export interface LedgerFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** How a file is to be read, as far as it does not tell. */
export interface LedgerOptions extends KnownOfFile {
  readonly sheet?: string;
  /** The sheet of the mapping; a list that is no workbook has none. */
  readonly keptSheet?: string;
  readonly encoding?: string;
}

/** The table of a file, and how it was read. */
export interface Ledger {
  readonly table: ReceivablesTable;
  readonly reading: FileReading;
}

/** Reads a workbook or the text of a list. What the file is, its first bytes say, not its name. */
export async function readLedger(file: LedgerFile, options: LedgerOptions): Promise<Ledger> {
  const { content } = file;
  if (typeof content !== 'string' && looksLikeWorkbook(content))
    return readSheets({ ...file, content }, options);
  if (options.sheet !== undefined) throw misused(optionWords.sheetOfWorkbook(file.name));
  return readText(file, options);
}

function readText({ name, content }: LedgerFile, options: LedgerOptions): Ledger {
  const decoded =
    typeof content === 'string'
      ? { text: content, encoding: 'utf-8', guessed: false }
      : decodeText(content, name, options.encoding);
  const { table, above, delimiter } = parsed(decoded.text, name, options);
  const { encoding, guessed } = decoded;
  const how = { encoding, encodingGuessed: guessed, delimiter: delimiterName(delimiter) };
  return { table, reading: { name, ...how, above: above.length } };
}

function parsed(...given: Parameters<typeof parseCsv>): ReturnType<typeof parseCsv> {
  try {
    return parseCsv(...given);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    throw ofIssues(error);
  }
}

async function readSheets(
  { name, content }: LedgerFile & { readonly content: Uint8Array },
  { delimiter, encoding, keptSheet, ...stated }: LedgerOptions,
): Promise<Ledger> {
  if (delimiter !== undefined || encoding !== undefined) throw misused(optionWords.textAlone(name));
  const sheets = await told(name, () => ledgerSheets(content));
  const options = keptSheet === undefined ? stated : { sheet: keptSheet, ...stated };
  const found = tableOf(sheets, options);
  const sheet = { sheet: found.sheet, sheetStated: options.sheet !== undefined };
  return { table: found.table, reading: { name, ...sheet, above: found.above.length } };
}

function tableOf(
  ...[sheets, options]: Parameters<typeof tableFromSheets>
): Extract<ReturnType<typeof tableFromSheets>, { status: 'found' }> {
  const found = tableFromSheets(sheets, options);
  if (found.status === 'invalid') throw ofIssues(found);
  return found;
}

async function told<Result>(name: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw unreadable(fileWords.behindName(name, error.told));
  }
}
