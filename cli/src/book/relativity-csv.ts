import Papa from 'papaparse';
import type { SentRelativity } from 'trade-credit-pricing/rate-book';
import { delimiterOf } from '../import-csv.js';
import { unreadable } from '../told-stop.js';

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
  const stop = (line: number, en: string, chinese: string): never => {
    throw unreadable(`${name}:${line}: ${en}`, `${name}:${line}：${chinese}`);
  };
  if (plain.trim() === '')
    throw unreadable(
      `${name} is empty; expected Factor,Level,Relativity`,
      `${name}为空；应有 Factor,Level,Relativity 三列`,
    );
  const [, separator] = /^sep=(.)\n/i.exec(plain) ?? [];
  const body = separator === undefined ? plain : plain.slice(plain.indexOf('\n') + 1);
  const between =
    delimiter === undefined ? (separator ?? foundDelimiter(body)) : delimiterOf(delimiter);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: between, newline: '\n' });
  const first = separator === undefined ? 1 : 2;
  const lines = numbered(data, first);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined)
    stop(
      lines[quotes.row ?? 0]?.line ?? first,
      'a quotation mark is not closed; close it, or write it twice ("")',
      '引号没有闭合；请闭合，或写两次（""）',
    );
  const [head, ...rows] = lines;
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const [factor, level, relativity] = headings.map((heading) => names.indexOf(heading));
  if (factor === undefined || level === undefined || relativity === undefined) return [];
  if (Math.min(factor, level, relativity) < 0 || names.length !== headings.length)
    stop(
      first,
      `the headings are ${names.join(', ')}; write Factor, Level and Relativity`,
      `表头为 ${names.join('、')}；请写 Factor、Level、Relativity`,
    );
  return rows
    .filter(({ cells }) => cells.join('').trim() !== '')
    .map(({ cells, line }) => {
      if (cells.length !== names.length)
        stop(
          line,
          `${cells.length} cells in place of ${names.length}; put a level with a comma, such as "(60, 90]", into quotation marks, and write decimals with a point`,
          `有${cells.length}格，应为${names.length}格；含逗号的档位，例如 "(60, 90]"，请加引号，小数请用小数点`,
        );
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
