import type { RelativityIssueFacts } from '../../../rules/compare/relativities/relativity-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for relativities that cannot be taken over into a book. */
export const relativities = {
  'unknown-factor':
    'The book has no page "{factor}". [nearest: Did you mean "{nearest}"? ]Write the name of a page of relativities: {known}.',
  'not-relativities':
    'Page "{factor}" holds no relativities. Change it in the book itself; pages of relativities: {known}.',
  'unknown-level':
    'Page "{factor}" has no level "{level}". [nearest: Did you mean "{nearest}"? ]Write one of its levels: {known}.',
  'level-twice': 'Level "{level}" of "{factor}" stands here a second time. Remove one of the two.',
  'level-missing':
    'Level "{level}" of "{factor}" is missing. Add it, or say that the list is partial to leave such rows as they are.',
  'relativity-empty':
    'Level "{level}" of "{factor}" has no relativity. Write a decimal such as 0.95.',
  'relativity-not-decimal':
    '"{relativity}" for level "{level}" of "{factor}" is not a number. Write a decimal such as 0.95: a point, no thousands separators, no percentage.',
  'relativity-not-positive':
    'The relativity {relativity} for level "{level}" of "{factor}" is not above zero. Write a decimal such as 0.95.',
  'relativity-outside-range':
    '{relativity} for level "{level}" of "{factor}" is outside the filed range {min} – {max}. Write a number within it, or change the filing in the book itself.',
} as const satisfies Templates<RelativityIssueFacts>;
