import Papa from 'papaparse';
import {
  type ReceivablesOptions,
  tableFromCells,
  type TableFromCells,
} from 'trade-credit-pricing/receivables';
import { ListError } from './list-error.js';
import { type ToldStop, misused, unreadable } from './told-stop.js';

/** A file as a table, and the character between its cells. */
interface CsvTable extends TableFromCells {
  readonly delimiter: string;
}

/** What is known of a file beforehand: its delimiter, and the headers that are mapped. */
export interface KnownOfFile extends Pick<ReceivablesOptions, 'columns' | 'buckets'> {
  readonly delimiter?: string;
}

const delimiters = [',', ';', '\t', '|'] as const;
const previewRows = 100;
const names: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/** The character a delimiter's name stands for; a single character stands for itself. */
export function delimiterOf(stated: string): string {
  const named = Object.entries(names).find(([, name]) => name === stated.toLowerCase())?.[0];
  const delimiter = named ?? (stated === '\\t' ? '\t' : stated);
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw misused(
    `"${stated}" is no delimiter; write one character, or comma, semicolon, tab or pipe`,
    `“${stated}”不是分隔符；请填写一个字符，或 comma（逗号）、semicolon（分号）、tab（制表符）、pipe（竖线）`,
  );
}

/** The name of a delimiter, for people. */
export function delimiterName(delimiter: string): string {
  return names[delimiter] ?? `"${delimiter}"`;
}

/**
 * Parses the text of a file. What is malformed is told as `name:line:column: what; what to write`; what is wrong with the
 * list is thrown as a `ListError`.
 */
export function parseCsv(raw: string, name: string, known: KnownOfFile = {}): CsvTable {
  if (raw.trim() === '')
    throw unreadable(`${name} is empty; expected a CSV list`, `${name}为空；应为 CSV 清单`);
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(raw))
    throw unreadable(
      `${name} is a web page or XML; save it as CSV in UTF-8`,
      `${name}是网页或 XML；请另存为 UTF-8 编码的 CSV`,
    );
  const { text, separator } = withoutSeparatorLine(raw.replace(/\r\n?/g, '\n'));
  const delimiter =
    known.delimiter === undefined
      ? (separator ?? foundDelimiter(text, known))
      : delimiterOf(known.delimiter);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error !== undefined) throw malformed(error, text, name);
  if (data.at(-1)?.join('') === '') data.pop();
  const firstLine = separator === undefined ? 1 : 2;
  return { ...tableOf(data, linesOf(data, text, firstLine), known), delimiter };
}

type Found = Extract<ReturnType<typeof tableFromCells>, { readonly status: 'found' }>;

function tableOf(...given: Parameters<typeof tableFromCells>): Found {
  const found = tableFromCells(...given);
  if (found.status === 'invalid') throw new ListError(found.issues);
  return found;
}

/** Excel writes the delimiter into a line of its own above the header: `sep=;`. */
function withoutSeparatorLine(text: string): { text: string; separator?: string } {
  const match = /^sep=(.)\n/i.exec(text);
  return match?.[1] === undefined
    ? { text }
    : { text: text.slice(match[0].length), separator: match[1] };
}

/**
 * The delimiter that lets most of the headers that are mapped be found, then most columns be recognised; between equals,
 * the one that gives most rows the same width.
 */
function foundDelimiter(text: string, known: KnownOfFile): string {
  const preview = text.slice(0, 1_000_000);
  const names = new Set([
    ...Object.values(known.columns ?? {}),
    ...Object.keys(known.buckets ?? {}),
  ]);
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(preview, {
      delimiter,
      newline: '\n',
      preview: previewRows,
    });
    const { table, recognised } = tableOf(data, undefined, known);
    const named = table.header.filter((header) => names.has(header.trim())).length;
    return { delimiter, named, recognised, even: evenRows(data) };
  });
  scored.sort(
    (one, other) =>
      other.named - one.named || other.recognised - one.recognised || other.even - one.even,
  );
  return scored[0]?.delimiter ?? ',';
}

/** How many rows have the most frequent width; rows of one cell do not count. */
function evenRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function malformed({ code, index }: Papa.ParseError, text: string, name: string): ToldStop {
  const before = text.slice(0, index ?? 0);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const what = code === 'MissingQuotes' ? neverClosed : textBehind;
  return unreadable(
    `${name}:${line}:${column}: ${what.en}`,
    `${name}第${line}行第${column}个字符：${what['zh-CN']}`,
  );
}

const neverClosed = {
  en: 'the quotation mark before this cell is never closed; close it, or write it twice ("") if it belongs to the text',
  'zh-CN': '此单元格前的引号没有结束；请补上结束引号，若引号属于文本则写两次（""）',
} as const;
const textBehind = {
  en: 'there is text behind the closing quotation mark of this cell; write a quotation mark within a quoted cell twice ("")',
  'zh-CN': '此单元格的结束引号之后还有文字；引号内的引号请写两次（""）',
} as const;

/** The line on which each row begins: rows with line breaks in quoted cells span several. */
function linesOf(rows: readonly (readonly string[])[], text: string, first: number): number[] {
  const broken = text.includes('"');
  let line = first;
  return rows.map((cells) => {
    const start = line;
    line += 1;
    if (broken)
      for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return start;
  });
}
