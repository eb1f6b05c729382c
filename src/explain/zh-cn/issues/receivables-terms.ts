/** Facts of a list of receivables that are words of the program, in Chinese. */
export const receivablesTerms: Readonly<Record<string, string>> = {
  history: '发票及收款记录',
  'open-items': '未收项目',
  invoices: '不含收款情况的发票',
  'aged-debt': '账龄表',
  stated: '按指定期间',
  'first-to-last-invoice': '自首张至末张发票',
  'minimum-months': '按最短统计期',
  'due-date': '到期日',
  'invoice-date': '发票日期',
  'month-end': '月末',
  invoice: '发票',
  'credit-note': '贷项通知单',
};
