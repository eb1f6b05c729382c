import type { LoadedRateBook } from './loaded-rate-book.js';
import type { RateBook } from './rate-book.js';
import { emptyMemory, type Memory } from '../../values/memory.js';
import { RateBookError, type RateBookResult } from './rate-book-result.js';

export type { LoadedRateBook } from './loaded-rate-book.js';

const sealedBooks = /*#__PURE__*/ new WeakMap<object, Memory>();

/**
 * Freezes a book to its last row and marks it as loaded, without any check: for editions whose checks are tests.
 * Load a book of your own with `parseRateBook`.
 */
export function sealRateBook(book: RateBook): LoadedRateBook {
  freeze(book);
  sealedBooks.set(book, emptyMemory());
  return book as LoadedRateBook;
}

/** True for a book that was sealed here. Equal content is not enough: a copy must be loaded again. */
export function isLoadedRateBook(value: unknown): value is LoadedRateBook {
  return typeof value === 'object' && value !== null && sealedBooks.has(value);
}

/**
 * What is kept with a loaded book: what its own content comes to, such as its digest, and the quotes made with plain
 * `quote`. Anything else that is handed in keeps nothing.
 */
export function keptWith(book: object): Memory {
  return sealedBooks.get(book) ?? emptyMemory();
}

/** The loaded book in what a caller gives. Throws `RateBookError` for a failed result and for a book nobody loaded. */
export function loadedRateBook(given: LoadedRateBook | RateBookResult): LoadedRateBook {
  if (isLoadedRateBook(given)) return given;
  const result = given as Partial<RateBookResult> | null;
  if (result?.ok === true && isLoadedRateBook(result.book)) return result.book;
  if (result?.ok === false && Array.isArray(result.issues)) throw new RateBookError(result.issues);
  throw notLoaded();
}

function notLoaded(): RateBookError {
  return new RateBookError([
    {
      ...{ record: 'rate-book', path: '', code: 'not-loaded' },
      facts: { known: ['parseRateBook(book)', 'referenceBook'] },
      ...{ edition: null, part: 'book', page: null, row: null },
    },
  ]);
}

function freeze(value: object): void {
  Object.freeze(value);
  for (const member of Object.values(value))
    if (typeof member === 'object' && member !== null) freeze(member as object);
}
