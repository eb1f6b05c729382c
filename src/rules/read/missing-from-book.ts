import type { RateBook } from './rate-book.js';
import { RateBookError } from './rate-book-result.js';

/** The error of reading a page or row the book does not have. Impossible for a book that has been loaded. */
export function missingFromBook(
  book: Pick<RateBook, 'edition'>,
  page: string,
  row: string | null,
): RateBookError {
  const place = `${book.edition} / ${page}${row === null ? '' : ` / ${row}`}`;
  return new RateBookError([
    {
      path: `/pages/${page}`,
      code: row === null ? 'page-missing' : 'row-missing',
      facts: {},
      edition: book.edition,
      page,
      row,
      message: {
        en: `The rate book does not have what was read from it: ${place}. Add it, and load the book with parseRateBook.`,
        'zh-CN': `费率手册中没有所读取的内容：${place}。请补充后用 parseRateBook 重新加载。`,
      },
    },
  ]);
}
