import type { ReceivablesOptions } from '../../../src/receivables/index.js';
import type { Text } from '../../../src/values/text.js';

/** A report as a package writes it, with invented names and amounts, and what must be read from it. */
export interface PackageReport {
  readonly software: string;
  readonly report: string;
  readonly language: Text;
  readonly reads: Text;
  /** Lines of the file, with cells divided by bars. */
  readonly lines: readonly string[];
  readonly options?: Partial<ReceivablesOptions>;
  /** By name, or by id where the report has no names: the open balance, then what is overdue as `days:amount`. */
  readonly open: Readonly<Record<string, readonly string[]>>;
}

export const english: Text = { en: 'English', 'zh-CN': '英文' };
export const german: Text = { en: 'German', 'zh-CN': '德文' };
export const french: Text = { en: 'French', 'zh-CN': '法文' };
export const spanish: Text = { en: 'Spanish', 'zh-CN': '西班牙文' };
export const italian: Text = { en: 'Italian', 'zh-CN': '意大利文' };
export const dutch: Text = { en: 'Dutch', 'zh-CN': '荷兰文' };
export const chinese: Text = { en: 'Chinese', 'zh-CN': '中文' };

/** Each invoice with its dates, overdue by its own due date. */
export const invoices: Text = {
  en: 'each invoice with its dates and what is open of it',
  'zh-CN': '逐张发票的日期与未收金额',
};
/** A balance for each buyer, by age. */
export const balances: Text = {
  en: 'balance of each buyer, and its ageing',
  'zh-CN': '各买方余额及账龄',
};
