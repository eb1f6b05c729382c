import { figures } from '../figures.js';
import { bookPlace } from '../../issues/book-place.js';

/** Where in a rate book an issue lies, in English. */
export const place = /*#__PURE__*/ bookPlace({
  edition: (edition) => `Edition ${edition}`,
  noEdition: 'Rate book without an edition',
  row: 'row',
  punctuation: figures.punctuation,
  parts: {
    book: 'book',
    page: 'page',
    step: 'step',
    technical: 'technical premium',
    tier: 'tier',
    questionnaire: 'questionnaire',
    dimension: 'dimension',
    question: 'question',
    guideline: 'guideline',
    trigger: 'trigger',
    bonus: 'bonus',
    advice: 'advice',
    case: 'case',
    reference: 'reference',
  },
});
