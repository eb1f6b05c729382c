import type { DiffWords } from '../book-differences/diff-words.js';
import { figures } from './figures.js';

/** A longer list is told by its length. */
const mostNamed = 12;

/** Members of a book in English, where their name is no word. */
const fields: Readonly<Record<string, string>> = {
  effectiveFrom: 'effective from',
  effectiveTo: 'effective to',
  renewalsFrom: 'renewals from',
  requestsFrom: 'requests from',
  validityDays: 'days of validity',
  exchange: 'other currencies',
  mostDays: 'most days old',
  upTo: 'up to',
  limitShare: 'limit share',
  noticeDays: 'days of notice',
  minimumTurnover: 'minimum turnover',
  maximumTurnover: 'maximum turnover',
};

/** Differences of rate books in English. */
export const bookDifferences: DiffWords = {
  parts: {
    book: 'Book',
    step: 'Step',
    technical: 'Technical premium',
    'technical-step': 'Technical step',
    page: 'Page',
    row: 'Row',
    tier: 'Tier',
    questionnaire: 'Questionnaire',
    dimension: 'Dimension',
    question: 'Question',
    guideline: 'Guideline',
    trigger: 'Trigger',
    advice: 'Advice',
    reference: 'Reference',
    case: 'Case',
  },
  kinds: { added: 'Added', changed: 'Changed', removed: 'Removed', reordered: 'Order changed' },
  fields,
  statuses: { quoted: 'quoted', referred: 'referred', declined: 'declined', invalid: 'invalid' },
  nothing: 'No difference.',
  missing: 'none',
  worth: 'worth',
  effect: 'Effect',
  unchanged: 'unchanged',
  rate: 'rate',
  format: figures,
  between: (what, before, after) => `${what} ${before} to ${after}`,
  effectiveFrom: (date) => `For inceptions from ${date}.`,
  replaces: (edition) => `Replaces ${edition}.`,
  otherOrder: ({ before, after }) =>
    after.length > mostNamed
      ? `order of ${after.length}`
      : `order ${before.join(', ')} to ${after.join(', ')}`,
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
};
