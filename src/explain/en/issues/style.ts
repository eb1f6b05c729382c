import { grouped } from '../../amount-text.js';
import type { IssueStyle } from '../../issues/issue-words.js';
import { writing } from '../writing.js';

/** How English writes what stands in its sentences about issues. */
export const style: IssueStyle = {
  locale: 'en',
  write: (value) => ` Write ${value}.`,
  example: (value) => ` Write, for example, ${value}.`,
  quoted: (text) => `“${text}”`,
  day: writing.date,
  number: grouped,
  money: (amount, currency) => writing.moneyIn(currency)(grouped(amount)),
  list: (items) => (items.length === 0 ? 'none' : items.join(', ')),
};
