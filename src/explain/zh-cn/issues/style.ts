import { grouped } from '../../amount-text.js';
import type { IssueStyle } from '../../issues/issue-words.js';
import { writing } from '../writing.js';

/** How Chinese writes what stands in its sentences about issues. */
export const style: IssueStyle = {
  locale: 'zh-CN',
  write: (value) => `请填写 ${value}。`,
  example: (value) => `请填写，例如 ${value}。`,
  quoted: (text) => `“${text}”`,
  day: writing.date,
  number: grouped,
  money: (amount, currency) => writing.moneyIn(currency)(grouped(amount)),
  list: (items) => (items.length === 0 ? '无' : items.join('、')),
};
