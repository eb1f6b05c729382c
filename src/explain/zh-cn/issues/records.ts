import type { RecordWords, WordsByRecord } from '../../issues/issue-words.js';
import { bookParts } from './book-parts.js';
import { bookPages } from './book-pages.js';
import { place } from './book-place.js';
import { bookShapes } from './book-shapes.js';
import { receivablesDrops } from './receivables-drops.js';
import { receivablesGuesses } from './receivables-guesses.js';
import { receivablesList } from './receivables-list.js';
import { receivablesMapping } from './receivables-mapping.js';
import { receivablesNotes } from './receivables-notes.js';
import { receivablesSheets } from './receivables-sheets.js';
import { receivablesTerms } from './receivables-terms.js';
import { bookSteps } from './book-steps.js';
import { unloadedBook } from './unloaded-book.js';

/** Chinese words for the issues of a rate book. */
export const rateBook: RecordWords = {
  templates: { ...bookShapes, ...bookPages, ...bookSteps, ...bookParts, ...unloadedBook },
  place,
};

/** Chinese words for the issues and notes of a list of receivables, and for the reports of its rows. */
export const receivables: Required<Pick<WordsByRecord, 'receivables' | 'receivables-row'>> = {
  receivables: {
    templates: {
      ...receivablesNotes,
      ...receivablesSheets,
      ...receivablesMapping,
      ...receivablesList,
    },
    terms: receivablesTerms,
  },
  'receivables-row': {
    templates: { ...receivablesDrops, ...receivablesGuesses },
    terms: receivablesTerms,
  },
};
