import type { WholeLocale, WholeText } from '../../values/text.js';
import type { ReportFacts } from './report-codes.js';

/** Values of facts that are words of the program, in words for people. */
const words: Readonly<Record<string, WholeText>> = {
  history: { en: 'invoices with their payments', 'zh-CN': '发票及收款记录' },
  'open-items': { en: 'open items', 'zh-CN': '未收项目' },
  invoices: { en: 'invoices without their payments', 'zh-CN': '不含收款情况的发票' },
  'aged-debt': { en: 'aged debt', 'zh-CN': '账龄表' },
  stated: { en: 'as stated', 'zh-CN': '按指定期间' },
  'first-to-last-invoice': {
    en: 'from the first to the last invoice',
    'zh-CN': '自首张至末张发票',
  },
  'minimum-months': { en: 'the shortest window allowed', 'zh-CN': '按最短统计期' },
  'due-date': { en: 'due date', 'zh-CN': '到期日' },
  'invoice-date': { en: 'invoice date', 'zh-CN': '发票日期' },
  'month-end': { en: 'end of the month', 'zh-CN': '月末' },
  invoice: { en: 'an invoice', 'zh-CN': '发票' },
  'credit-note': { en: 'a credit note', 'zh-CN': '贷项通知单' },
};
const factsInWords: ReadonlySet<string> = new Set(['list', 'basis', 'start', 'kind']);

/** Puts facts in the places of a text in both languages: `{name}` stands for the fact of that name. */
export function filledMessage(template: WholeText, facts: ReportFacts): WholeText {
  return { en: filled(template, facts, 'en'), 'zh-CN': filled(template, facts, 'zh-CN') };
}

function filled(template: WholeText, facts: ReportFacts, locale: WholeLocale): string {
  return template[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(facts, name) ? String(facts[name]) : '?';
    return (factsInWords.has(name) ? words[value]?.[locale] : undefined) ?? value;
  });
}
