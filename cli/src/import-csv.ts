import Papa from 'papaparse';
import {
  type ReceivablesOptions,
  tableFromCells,
  type TableFromCells,
} from 'trade-credit-pricing/receivables';
import { ListError } from './list-error.js';
import { type ToldStop, misused, unreadable } from './told-stop.js';
import { called, placeIn } from './words/file-words.js';
import { listWords } from './words/list-words.js';

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
  throw misused(listWords.noDelimiter(stated));
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
  if (raw.trim() === '') throw unreadable(listWords.empty(name));
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(raw)) throw unreadable(listWords.webPage(name));
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
  const at = placeIn(called(name), { line, column });
  return unreadable(
    code === 'MissingQuotes' ? listWords.neverClosed(at) : listWords.textBehind(at),
  );
}

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
