import { answeredReading } from '../../../gate/answered.js';
import type { Issue } from '../../../values/issues.js';
import { given, optionsOf } from '../../../gate/given.js';
import { decimal } from '../../../values/decimal.js';
import { nearest } from '../../../gate/nearest.js';
import { isDecimalText } from '../../../values/decimal-text.js';
import type { Page, RateBook } from '../../read/rate-book.js';
import { type RelativityIssue, relativityIssue } from './relativity-issue.js';
import { levelOf, relativityOf } from './relativity-rows.js';

/** A relativity as it comes from another tool. */
export interface SentRelativity {
  readonly factor: string;
  readonly level: string;
  readonly relativity: string;
}

/** What may be said of a list of relativities. */
export interface WithRelativitiesOptions {
  /** The list holds some rows only; the others stay as they are. Without it every level must be there. */
  readonly partial?: boolean;
}

/** The book with its new relativities, or everything that is wrong with them. */
export type RelativitiesResult =
  | {
      readonly ok: true;
      readonly book: RateBook;
      readonly changed: number;
      readonly issues: readonly [];
    }
  | { readonly ok: false; readonly issues: readonly (RelativityIssue | Issue)[] };

type Row = Page['rows'][number];
interface Level {
  readonly factor: string;
  readonly page: Page;
  readonly row: Row;
  readonly index: number;
}
interface Sending {
  readonly book: RateBook;
  readonly levels: ReadonlyMap<string, Level>;
  readonly report: (issue: RelativityIssue) => void;
}

const mostNamed = 12;

/**
 * The book with other relativities: the value of each named row, or, where a range is filed, what is selected in it.
 * Names are taken as {@link relativitiesOf} writes them, the numbers in them by their worth; a relativity that equals
 * the one in the book leaves the row as it is written. Nothing is guessed: a factor or level that is not in the book, a
 * level that comes twice or not at all, and a number outside its filed range are issues.
 *
 * The edition keeps its name, and the result is not loaded: give it a name of its own and pass it to `parseRateBook`.
 */
export function withRelativities(
  book: RateBook,
  rows: readonly SentRelativity[],
  options?: WithRelativitiesOptions,
): RelativitiesResult {
  const { partial = false } = optionsOf(options);
  return answeredReading(
    () => given({ book, rows }, ({ book, rows }) => taken(book, rows, partial)),
    [],
  );
}

function taken(
  book: RateBook,
  rows: readonly SentRelativity[],
  partial: boolean,
): RelativitiesResult {
  const issues: RelativityIssue[] = [];
  const sending = {
    book,
    levels: levelsOf(book),
    report: (issue: RelativityIssue) => void issues.push(issue),
  };
  const changes = new Map<Level, Row>();
  const first = new Map<Level, number>();
  rows.forEach((sent, index) => {
    const level = levelNamed(sent, index, sending);
    if (level === undefined) return;
    if (first.has(level)) sending.report(relativityIssue('level-twice', index, sent));
    else first.set(level, index);
    const changed = changedRow(level, { ...sent, index }, sending);
    if (changed !== undefined) changes.set(level, changed);
  });
  if (!partial) reportMissing(sending, first);
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, book: withRows(book, changes), changed: changes.size, issues: [] };
}

function levelsOf(book: RateBook): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const [factor, page] of Object.entries(book.pages))
    if (page.unit === 'relativity')
      page.rows.forEach((row, index) =>
        levels.set(nameOf(factor, plainLevel(page, levelOf(row))), { factor, page, row, index }),
      );
  return levels;
}

function nameOf(factor: string, level: string): string {
  return `${factor}\n${level}`;
}

/** A level with its numbers as they are worth: `(60.0,90]` is `(60, 90]`. Keys are names and stay as they are. */
function plainLevel({ shape }: Page, level: string): string {
  if (shape === 'keyed') return level;
  return level
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*/, ', ')
    .replace(/-?\d[\d.]*/g, (number) =>
      isDecimalText(number) ? decimal(number).toFixed() : number,
    );
}

function levelNamed(sent: SentRelativity, index: number, sending: Sending): Level | undefined {
  const { book, levels, report } = sending;
  const factor = sent.factor.trim();
  const page = Object.hasOwn(book.pages, factor) ? book.pages[factor] : undefined;
  if (page?.unit !== 'relativity') {
    const pages = Object.keys(book.pages).filter((id) => book.pages[id]?.unit === 'relativity');
    const code = page === undefined ? 'unknown-factor' : 'not-relativities';
    const known = shortList(pages);
    report(
      relativityIssue(code, index, { ...sent, factor, known, nearest: nearest(factor, pages) }),
    );
    return undefined;
  }
  const level = levels.get(nameOf(factor, plainLevel(page, sent.level.trim())));
  if (level !== undefined) return level;
  const all = page.rows.map(levelOf);
  const facts = { ...sent, factor, known: shortList(all), nearest: nearest(sent.level, all) };
  report(relativityIssue('unknown-level', index, facts));
  return undefined;
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join('; ');
  return names.length > mostNamed ? `${shown}; … (${names.length})` : shown;
}

function changedRow(
  { page, row }: Level,
  sent: SentRelativity & { readonly index: number },
  { report }: Sending,
): Row | undefined {
  const text = sent.relativity.trim();
  const present = relativityOf(page, row);
  const facts = { ...sent, relativity: text };
  const issue = (code: 'relativity-empty' | 'relativity-not-decimal' | 'relativity-not-positive') =>
    report(relativityIssue(code, sent.index, facts));
  if (text === '') {
    if (present !== '') issue('relativity-empty');
    return undefined;
  }
  if (!isDecimalText(text)) issue('relativity-not-decimal');
  else if (!decimal(text).greaterThan(0)) issue('relativity-not-positive');
  else if (present !== '' && decimal(text).equals(present)) return undefined;
  else if ('value' in row) return { ...row, value: text };
  else if (decimal(text).lessThan(row.min) || decimal(text).greaterThan(row.max))
    report(
      relativityIssue('relativity-outside-range', sent.index, {
        ...facts,
        min: row.min,
        max: row.max,
      }),
    );
  else return { ...row, selected: text };
  return undefined;
}

function reportMissing({ levels, report }: Sending, given: ReadonlyMap<Level, number>): void {
  for (const level of levels.values())
    if (!given.has(level))
      report(
        relativityIssue('level-missing', null, { factor: level.factor, level: levelOf(level.row) }),
      );
}

function withRows(book: RateBook, changes: ReadonlyMap<Level, Row>): RateBook {
  const pages: Record<string, Page> = { ...book.pages };
  for (const [{ factor, index }, row] of changes) {
    const page = pages[factor];
    if (page === undefined) continue;
    const rows = page.rows.map((each, place) => (place === index ? row : each));
    pages[factor] = { ...page, rows } as Page;
  }
  return { ...book, pages };
}
