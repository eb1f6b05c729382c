import { parseRateBook, withRelativities } from 'trade-credit-pricing/rate-book';
import { exitCodes, Stop } from '../exit-codes.js';
import { decodeText } from '../import-encoding.js';
import { issueLines, issueWordsIn } from '../issue-lines.js';
import { bookJson } from './book-json.js';
import { type Locale, writeText, type World } from './book-world.js';
import { rateBookOf } from '../rate-book-input.js';
import { relativityLines } from './relativity-csv.js';

/** Options of `trade-credit book import --csv`. */
export interface RelativityOptions {
  readonly csv: string;
  /** The book the relativities go into. */
  readonly into: string;
  readonly partial?: boolean;
  readonly edition?: string;
  readonly delimiter?: string;
  readonly output?: string;
  readonly locale: Locale;
}

const mostShown = 50;

/** Takes the relativities of a CSV list over into a book. Every line is taken, or none. */
export async function importRelativities(options: RelativityOptions, world: World): Promise<void> {
  const { csv, into, partial = false, edition, delimiter, output, locale } = options;
  const { io, files } = world;
  const book = await rateBookOf(into, locale, io);
  const { text } = decodeText(await files.readBytes(csv), csv);
  const lines = relativityLines(text, csv, delimiter);
  const result = withRelativities(book, lines, { partial });
  if (!result.ok) {
    const told = result.issues.map(
      (issue) =>
        `${csv}${'index' in issue && issue.index !== null ? `:${lines[issue.index]?.line ?? 0}` : ''}: ${issueWordsIn(locale).say(issue)}`,
    );
    stop(csv, told, locale);
  }
  const named = { ...result.book, ...(edition !== undefined && { edition }) };
  const loaded = parseRateBook(named);
  if (!loaded.ok) stop(csv, issueLines(loaded.issues, locale), locale);
  io.stderr(summary(result.changed, lines.length, locale));
  await writeText(bookJson(loaded.book), output, world);
}

function summary(changed: number, lines: number, locale: Locale): string {
  return {
    en: `${changed} of ${lines} relativities changed\n`,
    'zh-CN': `${lines}个相对系数中有${changed}个变更\n`,
  }[locale];
}

function stop(name: string, told: readonly string[], locale: Locale): never {
  const left = told.length - mostShown;
  const shown = [
    ...told.slice(0, mostShown),
    ...(left > 0 ? [{ en: `and ${left} more`, 'zh-CN': `另有${left}项` }[locale]] : []),
  ];
  throw new Stop(
    exitCodes.invalidInput,
    [
      { en: `${name} cannot be taken over into the book:`, 'zh-CN': `${name}无法写入费率手册：` }[
        locale
      ],
      ...shown,
    ].join('\n'),
  );
}
