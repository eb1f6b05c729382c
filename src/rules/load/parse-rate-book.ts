import { optionsOf, whole } from '../../gate/given.js';
import { otherRecord } from '../../gate/other-record.js';
import { valueAt } from '../../gate/way.js';
import { allChecks } from './checks/all-checks.js';
import { leftUnsaid } from './checks/left-unsaid.js';
import { draftOf } from './checks/draft-of.js';
import { type IssueReport, issueReport } from './checks/issue-report.js';
import { wholeBook } from './checks/place.js';
import { placeOfPath } from './checks/place-of-path.js';
import { plainBook } from './checks/plain-book.js';
import { schemaIssues } from './checks/schema-issues.js';
import { sizeProblems } from './checks/size-problems.js';
import { type ShapeProblem, shapeProblems, typeOf } from './checks/shape-problems.js';
import { loadedWith, type RatedTraits, ratedTraits } from '../read/rated-traits.js';
import type { RateBook } from '../read/rate-book.js';
import type { RateBookResult, WordedRateBookIssue } from '../read/rate-book-result.js';
import { inWords } from '../../values/in-words.js';
import type { InWords } from '../../values/issues.js';
import { type EntrySchemas, entrySchemas } from './rate-book-schema.js';
import { isLoadedRateBook, type LoadedRateBook, sealRateBook } from '../read/sealed-book.js';

/** What may be given to {@link parseRateBook} besides the book. */
export interface ParseRateBookOptions extends Partial<InWords> {
  /** Measures of your own the book names, as given to `quote`: only their names are read. */
  readonly measures?: Readonly<Record<string, unknown>>;
}

const passed = /*#__PURE__*/ new WeakMap<LoadedRateBook, RateBookResult>();
const results = /*#__PURE__*/ new WeakSet();

/**
 * Loads a rate book: checks its shape and everything its parts must agree on, and seals a copy of it. Tells all
 * problems at once, each as a code with facts, edition, page and row; in words where words are given. Never throws,
 * whatever the input. A loaded book and a result of this function are returned as they are.
 */
export function parseRateBook(
  input: unknown,
  options: ParseRateBookOptions & InWords,
): RateBookResult<WordedRateBookIssue>;
export function parseRateBook(input: unknown, options?: ParseRateBookOptions): RateBookResult;
export function parseRateBook(input: unknown, asked: ParseRateBookOptions = {}): RateBookResult {
  return whole({ input, asked }, ({ input, asked }) => {
    const options = optionsOf(asked);
    const result = readRateBook(input, options, own);
    const { words } = options;
    if (words === undefined) return result;
    return result.ok
      ? remember(Object.freeze({ ...result, notes: inWords(result.notes, words) }))
      : failure(inWords(result.issues, words));
  });
}

/** What a book may name and hold: the traits of buyers with their readers, and the schemas of its entries. */
export interface BookReader {
  readonly traits: RatedTraits;
  readonly schemas: EntrySchemas;
}

const own: BookReader = { traits: ratedTraits, schemas: entrySchemas };

/** The same for books that may look buyers up by more traits. */
export function readRateBook(
  input: unknown,
  options: ParseRateBookOptions,
  by: BookReader,
): RateBookResult {
  if (isResult(input)) return input;
  if (isLoadedRateBook(input)) return success(input);
  const { book, problems, complete } = plainBook(input);
  const edition = valueAt(book, ['edition']);
  const named = typeof edition === 'string' ? edition : null;
  const [issues, notes] = [issueReport(named), issueReport(named)];
  const other = otherRecord(book, 'rate-book');
  if (other !== undefined) issues.note(wholeBook, 'other-record', other.facts);
  else if (!complete) tell(book, problems, issues);
  else if (typeof book === 'object' && book !== null && !Array.isArray(book))
    check(book, problems, {
      ...{ issues, notes, by },
      measures: Object.keys(options.measures ?? {}),
    });
  else issues.report(wholeBook, 'not-a-rate-book', { found: typeOf(input) });
  const found = issues.issues();
  return found.length === 0
    ? success(loadedWith(sealRateBook(book as RateBook), by.traits), notes.issues())
    : failure(found);
}

interface Checking {
  readonly issues: IssueReport;
  readonly notes: IssueReport;
  readonly measures: readonly string[];
  readonly by: BookReader;
}

function check(
  book: object,
  unread: readonly ShapeProblem[],
  { issues, notes, measures, by: { traits, schemas } }: Checking,
): void {
  const tooLarge = sizeProblems(book);
  if (tooLarge.length > 0) {
    tell(book, [...unread, ...tooLarge], issues);
    return;
  }
  const shape = shapeProblems(book, schemaIssues(book, schemas));
  const told = new Set(unread.map(({ path }) => path.join('/')));
  const problems = [...unread, ...shape.filter(({ path }) => !told.has(path.join('/')))];
  const otherFormat = problems.filter(({ code }) => code === 'format-version');
  tell(book, otherFormat.length > 0 ? otherFormat : problems, issues);
  if (otherFormat.length > 0) return;
  const draft = draftOf(
    book,
    problems.map(({ path }) => path),
    { traits, measures },
  );
  for (const each of allChecks) each(draft, issues.report);
  if (draft.whole) leftUnsaid(draft, notes.report);
}

function tell(book: unknown, problems: readonly ShapeProblem[], { note }: IssueReport): void {
  for (const { code, path, facts } of problems) {
    const { place, field } = placeOfPath(book, path);
    note(place, code, { field, ...facts });
  }
}

function isResult(value: unknown): value is RateBookResult {
  return typeof value === 'object' && value !== null && results.has(value);
}

function success(book: LoadedRateBook, notes: RateBookResult['issues'] = []): RateBookResult {
  const known = passed.get(book);
  if (known !== undefined) return known;
  const issues = Object.freeze([] as const);
  const result = remember(Object.freeze({ ok: true, book, issues, notes: Object.freeze(notes) }));
  passed.set(book, result);
  return result;
}

function failure(issues: RateBookResult['issues']): RateBookResult {
  return remember(Object.freeze({ ok: false, issues: Object.freeze(issues) }));
}

function remember(result: RateBookResult): RateBookResult {
  results.add(result);
  return result;
}
