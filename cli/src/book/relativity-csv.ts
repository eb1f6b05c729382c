import Papa from 'papaparse';
import type { SentRelativity } from 'trade-credit-pricing/rate-book';
import { delimiterOf } from '../import-csv.js';
import type { WholeText } from 'trade-credit-pricing';
import { unreadable } from '../told-stop.js';
import { bookWords } from '../words/book-words.js';

/** A relativity and the line it stands on. */
interface RelativityLine extends SentRelativity {
  readonly line: number;
}

const headings = ['factor', 'level', 'relativity'] as const;

/**
 * Reads `Factor,Level,Relativity` in any order of columns, with comma, semicolon or tab between them. What is malformed
 * stops with the line and what to write.
 */
export function relativityLines(text: string, name: string, delimiter?: string): RelativityLine[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const stop = (line: number, what: WholeText): never => {
    throw unreadable(bookWords.atLine(name, line, what));
  };
  if (plain.trim() === '') throw unreadable(bookWords.emptyList(name));
  const [, separator] = /^sep=(.)\n/i.exec(plain) ?? [];
  const body = separator === undefined ? plain : plain.slice(plain.indexOf('\n') + 1);
  const between =
    delimiter === undefined ? (separator ?? foundDelimiter(body)) : delimiterOf(delimiter);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: between, newline: '\n' });
  const first = separator === undefined ? 1 : 2;
  const lines = numbered(data, first);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) stop(lines[quotes.row ?? 0]?.line ?? first, bookWords.quoteOpen());
  const [head, ...rows] = lines;
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const [factor, level, relativity] = headings.map((heading) => names.indexOf(heading));
  if (factor === undefined || level === undefined || relativity === undefined) return [];
  if (Math.min(factor, level, relativity) < 0 || names.length !== headings.length)
    stop(first, bookWords.otherHeadings(names));
  return rows
    .filter(({ cells }) => cells.join('').trim() !== '')
    .map(({ cells, line }) => {
      if (cells.length !== names.length)
        stop(line, bookWords.otherCells(cells.length, names.length));
      const cell = (place: number): string => cells[place] ?? '';
      return { factor: cell(factor), level: cell(level), relativity: cell(relativity), line };
    });
}

/** The character that stands most often in the line of headings. */
function foundDelimiter(text: string): string {
  const head = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const counted = [',', ';', '\t'].map((each) => [head.split(each).length, each] as const);
  return counted.sort(([one], [other]) => other - one)[0]?.[1] ?? ',';
}

/** Rows with the line each begins on: a quoted cell may hold line breaks. */
function numbered(data: readonly string[][], first: number) {
  let line = first;
  return data.map((cells) => {
    const begins = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return { cells, line: begins };
  });
}
