import { failedIssues, fieldsOf } from '../../gate/failed-result.js';
import { whole } from '../../gate/given.js';
import { issuesOf } from '../../gate/issues-of.js';
import { markMade } from '../../gate/made-here.js';
import { otherRecord } from '../../gate/other-record.js';
import { plainJson } from '../../gate/plain-json.js';
import { ArgumentError } from '../../values/argument-error.js';
import { Itself } from '../../values/itself.js';
import type { LoadedRateBook } from './loaded-rate-book.js';
import type { RateBook } from './rate-book.js';
import { emptyMemory, type Memory } from '../../values/memory.js';
import { RateBookError, type RateBookIssue, type RateBookResult } from './rate-book-result.js';

export type { LoadedRateBook } from './loaded-rate-book.js';

/** What is kept with a loaded book. */
interface Kept {
  readonly memory: Memory;
  /** What the book itself was made into, by its maker. */
  readonly compiled: Map<unknown, unknown>;
  /** For an edition of the library. */
  readonly edition: EditionFacts | undefined;
}

/** What is kept with a book, on the book itself: it is asked for hundreds of times a quote. */
class Sealed extends Itself {
  readonly #kept: Kept;

  constructor(book: object, kept: Kept) {
    super(book);
    this.#kept = kept;
  }

  static keptWith(book: object): Kept | undefined {
    return #kept in book ? book.#kept : undefined;
  }
}

/** The same of books that were frozen before they were sealed, and take no name any more. */
const frozenBooks = /*#__PURE__*/ new WeakMap<object, Kept>();

function keptOf(book: object): Kept | undefined {
  return Sealed.keptWith(book) ?? frozenBooks.get(book);
}

/**
 * Freezes a book to its last row and marks it as loaded, without any check: for editions whose checks are tests.
 * Load a book of your own with `parseRateBook`.
 */
export function sealRateBook(book: RateBook): LoadedRateBook {
  return whole({ book }, (held) => {
    const { algorithm, pages } = fieldsOf(held.book);
    if (!Array.isArray(algorithm) || typeof pages !== 'object') throw notLoaded();
    return seal(held.book);
  });
}

/** What is known of an edition of the library before it is read; tests prove both. */
export interface EditionFacts {
  readonly digest: string;
  /** True without its notes, sources, claims, cases and advice: its digest is that of the whole. */
  readonly pricesOnly: boolean;
}

/** Freezes an edition of the library and marks it as loaded. */
export function sealEdition(book: RateBook, edition: EditionFacts): LoadedRateBook {
  return seal(book, edition);
}

/** The digest an edition of the library states; undefined for any other book. */
export function statedDigest(book: object): string | undefined {
  return keptOf(book)?.edition?.digest;
}

function seal(book: RateBook, edition?: EditionFacts): LoadedRateBook {
  const kept: Kept = { memory: emptyMemory(), compiled: new Map(), edition };
  if (Object.isExtensible(book)) new Sealed(book, kept);
  else frozenBooks.set(book, kept);
  freeze(book);
  markMade(book, 'rate-book');
  return book as LoadedRateBook;
}

/** True for a book that was sealed here. Equal content is not enough: a copy must be loaded again. */
export function isLoadedRateBook(value: unknown): value is LoadedRateBook {
  return typeof value === 'object' && value !== null && keptOf(value) !== undefined;
}

/**
 * What is kept with a loaded book: what its own content comes to, and the quotes made with plain
 * `quote`. Anything else that is handed in keeps nothing.
 */
export function keptWith(book: object): Memory {
  return keptOf(book)?.memory ?? emptyMemory();
}

/**
 * What a book is made into by a maker that looks at nothing else: its pages made ready for reading, the terms its steps
 * price. Made once for a loaded book, which can no longer change, and each time for any other.
 */
export function compiled<Book extends object, Value>(
  book: Book,
  make: (book: Book) => Value,
): Value {
  const kept = keptOf(book)?.compiled;
  if (kept === undefined) return make(book);
  const known = kept.get(make);
  if (known !== undefined) return known as Value;
  const value = make(book);
  kept.set(make, value);
  return value;
}

/** The loaded book in what a caller gives. Throws `RateBookError` for a failed result and for a book nobody loaded. */
export function loadedRateBook(given: LoadedRateBook | RateBookResult): LoadedRateBook {
  if (isLoadedRateBook(given)) return given;
  const { ok, book } = fieldsOf(given);
  if (ok === true && isLoadedRateBook(book)) return book;
  const issues = failedIssues(given);
  if (issues !== undefined) throw new RateBookError(issues);
  const other = otherRecord(plainJson(given, { nulls: true }).value, 'rate-book', '/book');
  throw other === undefined ? notLoaded() : new ArgumentError(issuesOf([other]));
}

/** The loaded book, for what reads its notes, sources, claims or cases. Throws for an edition of prices alone, too. */
export function wholeRateBook(given: LoadedRateBook | RateBookResult): LoadedRateBook {
  const book = loadedRateBook(given);
  const missing = missingIn(book);
  if (missing.length > 0) throw new RateBookError(missing);
  return book;
}

/** That an edition holds prices alone; nothing for a book that is whole. */
export function missingIn(book: LoadedRateBook): readonly RateBookIssue[] {
  if (keptOf(book)?.edition?.pricesOnly !== true) return [];
  return [aboutBook('prices-only', { edition: book.edition }, book.edition)];
}

function notLoaded(): RateBookError {
  const known = ['parseRateBook(book)', 'referenceBook'];
  return new RateBookError([aboutBook('not-loaded', { known }, null)]);
}

function aboutBook(code: string, facts: object, edition: string | null): RateBookIssue {
  return {
    ...{ record: 'rate-book', path: '', code, facts },
    ...{ edition, part: 'book', page: null, row: null },
  } as RateBookIssue;
}

function freeze(value: object): void {
  Object.freeze(value);
  for (const member of Object.values(value))
    if (typeof member === 'object' && member !== null) freeze(member as object);
}
