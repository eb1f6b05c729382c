import { parseRateBook, withRelativities } from 'trade-credit-pricing/rate-book';
import { decodeText } from '../import-encoding.js';
import { issueLines, issueWordsIn } from '../issue-lines.js';
import { bookJson } from './book-json.js';
import { type Locale, writeText, type World } from './book-world.js';
import { rateBookOf } from '../rate-book-input.js';
import { type LinesIn, refusedWith } from '../refused.js';
import type { ToldStop } from '../told-stop.js';
import { bookWords } from '../words/book-words.js';
import { headWords } from '../words/head-words.js';
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
    const placed = result.issues.map((issue) => {
      const index = 'index' in issue ? issue.index : null;
      return { issue, at: index === null ? csv : `${csv}:${lines[index]?.line ?? 0}` };
    });
    throw notTakenOver(csv, (each) =>
      placed.map(({ issue, at }) => `${at}: ${issueWordsIn(each).say(issue)}`),
    );
  }
  const named = { ...result.book, ...(edition !== undefined && { edition }) };
  const loaded = parseRateBook(named);
  if (!loaded.ok) throw notTakenOver(csv, (each) => issueLines(loaded.issues, each));
  io.stderr(bookWords.changed(result.changed, lines.length)[locale]);
  await writeText(bookJson(loaded.book), output, world);
}

/** What stands against taking a list over; of very many lines the first, and how many more there are. */
function notTakenOver(name: string, lines: LinesIn): ToldStop {
  return refusedWith(headWords.notTakenOver(name), (locale) => {
    const told = lines(locale);
    const left = told.length - mostShown;
    return [...told.slice(0, mostShown), ...(left > 0 ? [bookWords.more(left)[locale]] : [])];
  });
}
