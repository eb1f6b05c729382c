import type { CoverChoiceFacts } from '../../../requote/cover-choice-issues.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of covers to compare. */
export const coverChoices = {
  'choices-not-list':
    '{value} is no list of covers. Leave it out to compare the tiers of the book, or list covers.',
  'unknown-option':
    'There is no option {value}. Write one of: {known}; or a list of covers in place of the options.',
  'choice-not-record': '{value} is no cover to compare.',
  'choice-without-id': 'The cover has no id to tell it by ({value}). Write text that is not empty.',
  'choice-id-twice': 'The id {value} is already that of {first}. Give each cover an id of its own.',
  'choice-id-taken': 'The id {value} is that of the cover the submission asks for. Choose another.',
  'choice-without-cover': 'The cover is left out.',
  'choice-title':
    '{value} is no title. Write it by language, at least in English, or leave it out.',
} as const satisfies Templates<CoverChoiceFacts>;
