import type { LedgerEntry } from 'trade-credit-pricing';

/** What a step does to the amount before it. */
export type Operation = LedgerEntry['operation'];

/** What the workbook of a ledger says in a language. */
interface WorkbookWords {
  readonly sheet: string;
  readonly headings: (currency: string) => readonly string[];
  readonly operations: Readonly<Record<Operation, string>>;
  readonly premium: string;
}

/** The words of the workbook of a ledger, by language. */
export const workbookWords: Readonly<Record<'en' | 'zh-CN', WorkbookWords>> = {
  en: {
    sheet: 'Ledger',
    headings: (currency) => [
      'Step',
      'Operation',
      'Operand',
      `Before (${currency})`,
      `After (${currency})`,
      `As quoted (${currency})`,
      'Difference',
    ],
    operations: {
      start: 'starts with',
      multiply: 'times',
      add: 'plus',
      divide: 'divided by',
      'at-most': 'at most',
      'at-least': 'at least',
      'round-to': 'to a multiple of',
    },
    premium: 'Estimated premium',
  },
  'zh-CN': {
    sheet: '计算过程',
    headings: (currency) => [
      '步骤',
      '运算',
      '运算数',
      `运算前（${currency}）`,
      `运算后（${currency}）`,
      `报价所载（${currency}）`,
      '差额',
    ],
    operations: {
      start: '起始',
      multiply: '乘以',
      add: '加',
      divide: '除以',
      'at-most': '不高于',
      'at-least': '不低于',
      'round-to': '取整至倍数',
    },
    premium: '预计保险费',
  },
};
