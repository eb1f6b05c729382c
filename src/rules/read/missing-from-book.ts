import { pointer } from '../../gate/way.js';
import type { RateBook } from './rate-book.js';
import { RateBookError } from './rate-book-result.js';

/** The error of reading a page or row the book does not have. Impossible for a book that has been loaded. */
export function missingFromBook(
  book: Pick<RateBook, 'edition'>,
  page: string,
  row: string | null,
): RateBookError {
  const where = { edition: book.edition, part: 'page', page, row } as const;
  return new RateBookError([
    {
      ...{ record: 'rate-book', path: pointer(['pages', page]), ...where },
      ...(row === null
        ? { code: 'page-not-there', facts: { page } }
        : { code: 'row-not-there', facts: { page, row } }),
    },
  ]);
}
