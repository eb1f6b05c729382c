import { whole } from '../../gate/given.js';
import { refusedArgument } from '../../gate/refused-argument.js';
import { isIsoDate } from '../../values/calendar.js';
import type { IsoDate } from '../../values/text.js';
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
  readonly book: LoadedRateBook | null;
  /** In the order in which the books were given. */
  readonly passedOver: readonly PassedOverEdition[];
}

/**
 * Which of the editions of one manual prices a risk: of those that are priced on the day of the request and at the
 * inception, the one with the latest first inception, then with the latest first day of requests. New business and
 * renewals each have a first inception of their own.
 *
 * @throws ArgumentError for a date that is none, and when two editions stay equal: which of them holds is not stated.
 * @throws RateBookError for a book that has not been loaded.
 */
export function editionInForce(
  books: readonly (LoadedRateBook | RateBookResult)[],
  clocks: EditionClocks,
): EditionInForce {
  return whole({ books, clocks }, ({ books, clocks }) => {
    checkClocks(clocks);
    const editions = books.map((book) => loadedRateBook(book));
    const open = editions.filter((book) => closedBy(book, clocks) === null);
    const book = open.reduce<LoadedRateBook | null>(
      (best, each) => (best === null || later(each, best, clocks) ? each : best),
      null,
    );
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
    return { book, passedOver };
  });
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

function later(one: LoadedRateBook, other: LoadedRateBook, { business }: EditionClocks): boolean {
  const [first, second] = [one, other].map((book) => [
    firstInception(book, business),
    book.requestsFrom ?? '',
  ]) as [string[], string[]];
  const [a, b] = [first.join(), second.join()];
  if (a === b)
    throw refusedArgument('/books', {
      ...{ code: 'editions-overlap', value: other.edition },
      facts: { first: other.edition, second: one.edition },
      remedy:
        `editions ${other.edition} and ${one.edition} are both in force: ` +
        'give the older one an effectiveTo, or the newer one a later effectiveFrom or requestsFrom',
    });
  return a > b;
}

function checkClocks({ requestedOn, effectiveOn, business }: EditionClocks): void {
  for (const [name, date] of Object.entries({ requestedOn, effectiveOn }))
    if (typeof date !== 'string' || !isIsoDate(date))
      throw refusedArgument(`/clocks/${name}`, {
        ...{ code: 'not-date', value: date },
        remedy: `${name} is not a date: write it as YYYY-MM-DD`,
      });
  if ((business as unknown) !== 'new' && (business as unknown) !== 'renewal')
    throw refusedArgument('/clocks/business', {
      ...{ code: 'not-one-of', value: business, facts: { known: ['new', 'renewal'] } },
      remedy: "business is neither 'new' nor 'renewal': write one of them",
    });
}
