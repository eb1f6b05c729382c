import type { RateBook } from './rate-book.js';

const filed = /*#__PURE__*/ new WeakMap<object, RateBook>();

/** Remembers of a book in which values were selected for one submission what book it is. */
export function selectedFrom<Book extends RateBook>(book: Book, original: RateBook): Book {
  filed.set(book, original);
  return book;
}

/** The book as it was loaded: what its digest and its edition are of. */
export function filedBook(book: RateBook): RateBook {
  return filed.get(book) ?? book;
}
