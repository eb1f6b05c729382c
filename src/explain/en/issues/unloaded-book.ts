import type { UnloadedBookFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for a rate book that is used without having been loaded. */
export const unloadedBook = {
  'not-loaded':
    'This rate book has not been loaded. Pass the result of parseRateBook, or an edition of the library.',
  'prices-only':
    'This is edition {edition} without its notes, sources, claims and cases, which are read here. Pass referenceBook from trade-credit-pricing/books/reference.',
  'page-not-there':
    'The rate book does not have the page {page}, which was read from it. Add it, and load the book with parseRateBook.',
  'row-not-there':
    'The page {page} does not have the row {row}, which was read from it. Add it, and load the book with parseRateBook.',
} as const satisfies Templates<UnloadedBookFacts>;
