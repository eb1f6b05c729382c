/** Headers a list of declared turnover may have, in English and Chinese; the last is what a Chinese reader is told. */
export const declaredColumns = {
  declaredOn: ['declared-on', 'declaredon', 'declared on', 'declared', '申报日期', '申报日'],
  month: ['month', '出运月份', '月份'],
  from: ['from', '起始日', '出运起始日', '起'],
  to: ['to', '截止日', '出运截止日', '止'],
  country: ['country', '国家（地区）', '国家代码', '国家'],
  currency: ['currency', '币种'],
  turnover: ['turnover', '申报营业额', '营业额'],
  rate: ['rate', 'exchange-rate', 'exchange rate', '汇率'],
  corrects: ['corrects', '更正'],
} as const;

/** What says yes in such a list. */
export const yesWords: readonly string[] = ['yes', 'y', 'true', '1', 'x', '是'];
