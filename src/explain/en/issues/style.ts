import type { IssueStyle } from '../../issues/issue-words.js';
import { figures } from '../figures.js';

/** How English writes what stands in its sentences about issues. */
export const style: IssueStyle = {
  locale: 'en',
  write: (value) => ` Write ${value}.`,
  example: (value) => ` Write, for example, ${value}.`,
  requotes: false,
  empty: 'This is empty.',
  quoted: (text) => `“${text}”`,
  format: figures,
  places: {
    entries: {
      buyers: (number) => `buyer ${number} of the list`,
      buyerGroups: (number) => `group ${number} of the list`,
      covers: (number) => `cover ${number} of the list`,
      declarations: (number) => `declaration ${number}`,
      lines: (number) => `line ${number}`,
      selections: (number) => `selection ${number}`,
      years: (number) => `year ${number} of the list`,
      other: (number) => `entry ${number} of the list`,
    },
    joined: (places) => [...places].reverse().join(' of '),
  },
  records: {
    submission: 'a submission',
    'rate-book': 'a rate book',
    quote: 'a quote',
    policy: 'a policy',
    observations: 'a record of observations',
    review: 'a review',
    declarations: 'a record of declarations',
    adjustment: 'an adjustment of a premium',
    endorsement: 'an endorsement',
    cover: 'a cover',
    contract: 'a stated contract',
    indemnity: 'an indemnity',
    receivables: 'what a list of receivables came to',
    'contract-terms': 'a record of contract terms',
    'receivables-mapping': 'a mapping of receivables',
    result: 'the result of reading a record',
    binding: 'a record of what was agreed',
    losses: 'a list of losses',
    holidays: 'a list of holidays',
    covers: 'a list of covers to compare',
    offers: 'a list of offers',
    changes: 'a list of changes',
  },
  singular: (behind) =>
    behind
      .replace(/^ (column|day|row)s are\b/, ' $1 is')
      .replace(
        /^( more)? (buyer|cell|character|column|day|field|item|level|month|period|row|sheet|time|value|year)s\b/,
        '$1 $2',
      )
      .replace(/^ axes\b/, ' axis'),
  list: (items) => (items.length === 0 ? 'none' : items.join(', ')),
};
