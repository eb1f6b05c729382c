import { receivablesTitles, formatIn } from 'trade-credit-pricing/explain';
import type { ColumnReading, ReceivablesResult } from 'trade-credit-pricing/receivables';
import { rowReasons } from './import-reasons.js';
import type { MappingOutcome } from './import-mapping.js';
import {
  importWords,
  type ImportWords,
  type Locale,
  type TextReading,
  type WorkbookReading,
} from './words/import-words.js';
import { issueWordsIn } from './issue-lines.js';
import { printable } from './printable.js';
import { table } from './table.js';

const mostNamed = 12;

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
    sums(result, words, locale),
    words.columns,
    table(words.columnHead, rows),
    ...(unreadColumns.length === 0 ? [] : [words.unread(unreadColumns.map(printable)), '']),
    ...namedBuyers(result, words),
    words.notes,
    ...notes.map((note) => `- ${printable(issueWordsIn(locale).say(note))}`),
    '',
    ...(reports.length === 0 ? [] : [words.reports, rowReasons(reports, locale)]),
  ].join('\n');
}

/** What became of the file the mapping is kept in. */
export function mappingLine(file: string, outcome: MappingOutcome, locale: Locale): string {
  return `${printable(importWords[locale].mapping[outcome](file))}\n`;
}

/** Ids that stand for names, with the names: for the reader alone. */
function namedBuyers(
  { mapping: { ids = {} }, profiles }: ReceivablesResult,
  words: ImportWords,
): string[] {
  const made = new Set(Object.values(ids));
  const named = profiles.filter(({ id }) => made.has(id));
  if (named.length === 0) return [];
  const rows = named.slice(0, mostNamed).map(({ id, name = '' }) => `  ${id}  ${printable(name)}`);
  const more = named.length - rows.length;
  return [words.named, ...rows, ...(more > 0 ? [`  ${words.moreNamed(more)}`] : []), ''];
}

function fileLine(file: FileReading, words: ImportWords): string {
  const how = 'sheet' in file ? words.workbook(file) : words.text(file);
  return printable(file.above === 0 ? how : how + words.above(file.above));
}

function sums({ totals }: ReceivablesResult, words: ImportWords, locale: Locale): string {
  const rows = totals.byCurrency.map((each) => [
    words.currency(each.currency),
    ...[each.rowsIn, each.rowsUsed, each.rowsDropped].map(String),
    ...[each.amountIn, each.amountUsed, each.amountDropped, each.amountInTurnover].map(
      formatIn(locale).exact,
    ),
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
    receivablesTitles(locale).fields[field],
    ...(days === undefined ? [] : [words.days(days)]),
    ...(dateOrder === undefined ? [] : [words.dateOrder[dateOrder]]),
  ].join(formatIn(locale).punctuation.comma);
  return [title, field, printable(header), words.how[how]];
}
