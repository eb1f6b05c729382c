import type { RecordWords } from '../../issues/issue-words.js';
import { bookParts } from './book-parts.js';
import { bookPages } from './book-pages.js';
import { place } from './book-place.js';
import { bookShapes } from './book-shapes.js';
import { bookTerms } from './book-terms.js';
import { bookSteps } from './book-steps.js';
import { unloadedBook } from './unloaded-book.js';

/** Chinese words for the issues of a rate book. */
export const rateBook: RecordWords = {
  templates: { ...bookShapes, ...bookPages, ...bookSteps, ...bookParts, ...unloadedBook },
  place,
  terms: bookTerms,
};
