import type { WordsByRecord } from '../../issues/issue-words.js';
import { receivablesDrops } from './receivables-drops.js';
import { receivablesGuesses } from './receivables-guesses.js';
import { receivablesList } from './receivables-list.js';
import { receivablesMapping } from './receivables-mapping.js';
import { receivablesNotes } from './receivables-notes.js';
import { receivablesSheets } from './receivables-sheets.js';
import { receivablesTerms } from './receivables-terms.js';

/** English words for the issues and notes of a list of receivables, and for the reports of its rows. */
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
