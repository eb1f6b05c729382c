import type { IndustryIssueFacts } from '../../../industry-codes/industry-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of industry codes. */
export const industries = {
  'unknown-industry-code':
    '{value} is no code of {scheme}.[known:  Nearest: {known}.] Search the list by words.',
  'unknown-industry-scheme':
    '{value} is no industry classification known here. Write one of: {known}.',
} as const satisfies Templates<IndustryIssueFacts>;
