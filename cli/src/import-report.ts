import {
  fieldTitle,
  type ColumnReading,
  type ReceivablesResult,
} from 'trade-credit-pricing/receivables';
import { grouped } from './grouped-amount.js';
import { rowReasons } from './import-reasons.js';
import {
  importWords,
  type ImportWords,
  type Locale,
  type TextReading,
  type WorkbookReading,
} from './import-words.js';
import { printable } from './printable.js';
import { table } from './table.js';

/** How the file was read, before any row was. */
export type FileReading = TextReading | WorkbookReading;

/** The account of an import for people: what was read as what, which rows were used, and why others were not. */
export function importReport(result: ReceivablesResult, file: FileReading, locale: Locale): string {
  const words = importWords[locale];
  const { buyers, turnover, currency, columns, unreadColumns, notes, reports } = result;
  const known = /[1-9]/.test(turnover) ? words.money(turnover, currency) : undefined;
  const rows = columns.map((column) => columnRow(column, locale));
  return [
    fileLine(file, words),
    words.buyers(buyers.length, known),
    '',
    sums(result, words),
    words.columns,
    table(words.columnHead, rows),
    ...(unreadColumns.length === 0 ? [] : [words.unread(unreadColumns.map(printable)), '']),
    words.notes,
    ...notes.map(({ message }) => `- ${printable(message[locale])}`),
    '',
    ...(reports.length === 0 ? [] : [words.reports, rowReasons(reports, locale)]),
  ].join('\n');
}

function fileLine(file: FileReading, words: ImportWords): string {
  const how = 'sheet' in file ? words.workbook(file) : words.text(file);
  return printable(file.above === 0 ? how : how + words.above(file.above));
}

function sums({ totals }: ReceivablesResult, words: ImportWords): string {
  const rows = totals.byCurrency.map((each) => [
    words.currency(each.currency),
    ...[each.rowsIn, each.rowsUsed, each.rowsDropped].map(String),
    ...[each.amountIn, each.amountUsed, each.amountDropped, each.amountInTurnover].map(grouped),
  ]);
  return table(words.sums, rows, ['left', ...Array<'right'>(words.sums.length - 1).fill('right')]);
}

/** What a column was read as, under the name `--columns` knows it by. */
function columnRow(
  { field, header, how, days, dateOrder }: ColumnReading,
  locale: Locale,
): string[] {
  const words = importWords[locale];
  const title = [
    fieldTitle(field)[locale],
    ...(days === undefined ? [] : [words.days(days)]),
    ...(dateOrder === undefined ? [] : [words.dateOrder[dateOrder]]),
  ].join(locale === 'en' ? ', ' : '，');
  return [title, field, printable(header), words.how[how]];
}
