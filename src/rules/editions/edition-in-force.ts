import { whole } from '../../gate/given.js';
import { answered } from '../../gate/answered.js';
import { failedIssues, fieldsOf } from '../../gate/failed-result.js';
import type { FieldIssueCode } from '../../gate/issue-codes.js';
import { isIsoDate } from '../../values/calendar.js';
import { makeIssue } from '../../values/issue-facts.js';
import type { Issue, IssueFacts } from '../../values/issues.js';
import { issuesBelow } from '../../values/moved-issues.js';
import { shown } from '../../values/shown.js';
import type { IsoDate, Path } from '../../values/text.js';
import { type Business, firstInception, pricesInception } from './edition-period.js';
import type { RateBookResult } from '../read/rate-book-result.js';
import { type LoadedRateBook, loadedRateBook } from '../read/sealed-book.js';

/** The two clocks of a rating, and the kind of business: they decide which edition prices it. */
export interface EditionClocks {
  /** The day on which the price is asked for. */
  readonly requestedOn: IsoDate;
  /** The inception of the risk. */
  readonly effectiveOn: IsoDate;
  readonly business: Business;
}

/** An edition that is not in force, and why. */
export interface PassedOverEdition {
  readonly edition: string;
  /**
   * `not-yet-on-request`: requests are priced with it from `date`. `not-yet-effective`: its first inception is `date`.
   * `no-longer-effective`: its last was `date`. `superseded`: a later edition holds from `date`.
   */
  readonly reason:
    'not-yet-on-request' | 'not-yet-effective' | 'no-longer-effective' | 'superseded';
  readonly date: IsoDate;
}

/** The edition that prices a risk, or null, and why the others do not. */
export interface EditionInForce {
  /** `none`: every edition is passed over. `invalid`: which holds cannot be said, see the issues. */
  readonly status: 'in-force' | 'none' | 'invalid';
  readonly book: LoadedRateBook | null;
  /** In the order in which the books were given; empty where the status is `invalid`. */
  readonly passedOver: readonly PassedOverEdition[];
  /** Of an edition that did not load, of a date that is none, of two editions that are equally in force. */
  readonly issues: readonly Issue[];
}

/**
 * Which of the editions of one manual prices a risk: of those that are priced on the day of the request and at the
 * inception, the one with the latest first inception, then with the latest first day of requests. New business and
 * renewals each have a first inception of their own. Which of two that stay equal holds is not stated: that is an issue.
 *
 * @throws RateBookError for a book that nobody loaded.
 */
export function editionInForce(
  books: readonly (LoadedRateBook | RateBookResult)[],
  clocks: EditionClocks,
): EditionInForce {
  const made = answered(
    () =>
      whole({ books, clocks }, (held) =>
        inForce(held.books, fieldsOf(held.clocks) as unknown as EditionClocks),
      ),
    ['books'],
  );
  return 'book' in made ? made : invalid(made.issues);
}

function inForce(
  books: readonly (LoadedRateBook | RateBookResult)[],
  clocks: EditionClocks,
): EditionInForce {
  const issues = [
    ...books.flatMap((book, at) => failedAt(`/books/${at}`, book)),
    ...clockIssues(clocks),
  ];
  if (issues.length > 0) return invalid(issues);
  return amongEditions(
    books.map((book) => loadedRateBook(book)),
    clocks,
  );
}

function failedAt(path: Path, book: LoadedRateBook | RateBookResult): Issue[] {
  return issuesBelow(path, failedIssues(book) ?? []);
}

function invalid(issues: readonly Issue[]): EditionInForce {
  return { status: 'invalid', book: null, passedOver: [], issues };
}

function amongEditions(editions: readonly LoadedRateBook[], clocks: EditionClocks): EditionInForce {
  const [book = null, next] = editions
    .filter((each) => closedBy(each, clocks) === null)
    .sort((one, other) => (rankOf(one, clocks) < rankOf(other, clocks) ? 1 : -1));
  if (book !== null && next !== undefined && rankOf(book, clocks) === rankOf(next, clocks)) {
    const [first = '', second = ''] = editions
      .filter((each) => each === book || each === next)
      .map(({ edition }) => edition);
    return invalid([made('/books', 'editions-overlap', { value: shown(first), first, second })]);
  }
  const passedOver = editions
    .filter((edition) => edition !== book)
    .map(
      (edition): PassedOverEdition =>
        closedBy(edition, clocks) ?? {
          edition: edition.edition,
          reason: 'superseded',
          date: book === null ? '' : firstInception(book, clocks.business),
        },
    );
  return { status: book === null ? 'none' : 'in-force', book, passedOver, issues: [] };
}

function closedBy(
  book: LoadedRateBook,
  { requestedOn, effectiveOn, business }: EditionClocks,
): PassedOverEdition | null {
  const { edition, requestsFrom, effectiveTo } = book;
  if (requestsFrom !== undefined && requestedOn < requestsFrom)
    return { edition, reason: 'not-yet-on-request', date: requestsFrom };
  if (pricesInception(book, effectiveOn, business)) return null;
  return effectiveTo !== undefined && effectiveOn > effectiveTo
    ? { edition, reason: 'no-longer-effective', date: effectiveTo }
    : { edition, reason: 'not-yet-effective', date: firstInception(book, business) };
}

/** Sorts by the first inception, then by the first day of requests. */
function rankOf(book: LoadedRateBook, { business }: EditionClocks): string {
  return [firstInception(book, business), book.requestsFrom ?? ''].join();
}

function clockIssues({ requestedOn, effectiveOn, business }: EditionClocks): Issue[] {
  const dates = Object.entries({ requestedOn, effectiveOn })
    .filter(([, date]) => typeof date !== 'string' || !isIsoDate(date))
    .map(([name, date]) => made(`/clocks/${name}`, 'not-date', { value: shown(date) }));
  const known: readonly unknown[] = businesses;
  if (known.includes(business)) return dates;
  const facts = { value: shown(business), known: businesses };
  return [...dates, made('/clocks/business', 'not-one-of', facts)];
}

const businesses = ['new', 'renewal'] as const satisfies readonly Business[];

function made(path: Path, code: FieldIssueCode, facts: IssueFacts): Issue {
  return makeIssue(path, code, facts);
}
