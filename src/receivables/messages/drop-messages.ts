import type { WholeText } from '../../values/text.js';
import type { DropCode } from './report-codes.js';

/** Why a row is in no buyer, and what to do about it. */
export const dropMessages: Readonly<Record<DropCode, WholeText>> = {
  'blank-row': { en: 'The row is blank.', 'zh-CN': '空行。' },
  'header-again': { en: 'The row repeats the header.', 'zh-CN': '重复的表头行。' },
  'heading-row': {
    en: 'The row is a heading or a note and has no amount: "{text}".',
    'zh-CN': '该行为标题或说明，没有金额：“{text}”。',
  },
  'invoice-line': {
    en: 'The row is another line of invoice {number}, which begins in row {row}; its total counts once.',
    'zh-CN': '该行是发票{number}（首行为第{row}行）的另一明细行；发票总额只计一次。',
  },
  'total-row': {
    en: 'The row is a total: "{text}".',
    'zh-CN': '该行为合计行：“{text}”。',
  },
  'too-many-cells': {
    en: 'The row has {cells} cells and the header {columns}: a delimiter within an amount or a name? Put that cell in quotation marks.',
    'zh-CN':
      '该行有{cells}个单元格，而表头为{columns}列，可能是金额或名称中含有分隔符。请为该单元格加上引号。',
  },
  'buyer-missing': {
    en: 'The row names no buyer. Fill in its number or name.',
    'zh-CN': '该行未注明买方。请填写买方编号或名称。',
  },
  'buyer-too-long': {
    en: 'The number of the buyer, "{text}", is longer than {most} characters. If the column holds names, map it as buyerName.',
    'zh-CN': '买方编号“{text}”超过{most}个字符。若该列为名称，请将其对应为 buyerName。',
  },
  'amount-missing': { en: 'The row has no amount.', 'zh-CN': '该行没有金额。' },
  'amount-unreadable': {
    en: '"{text}" in the column {column} is no amount. Write it like 1234.50.',
    'zh-CN': '“{column}”列中的“{text}”不是金额。请按1234.50的形式填写。',
  },
  'currency-unknown': {
    en: '"{currency}" is no ISO 4217 currency. Write a code such as USD.',
    'zh-CN': '“{currency}”不是 ISO 4217 货币代码。请填写代码，例如 USD。',
  },
  'currency-contradicts': {
    en: 'The row names {currency}, and "{text}" stands beside its amount. Write one of them.',
    'zh-CN': '该行币种为{currency}，而金额旁写有“{text}”。请统一为其中之一。',
  },
  'exchange-rate-missing': {
    en: 'There is no exchange rate for {currency}. Give one: exchangeRates, or --rates {currency}=… on the command line.',
    'zh-CN':
      '缺少{currency}的汇率。请在 exchangeRates 中给出，或在命令行使用 --rates {currency}=…。',
  },
  'invoice-date-missing': {
    en: 'The row has no invoice date.',
    'zh-CN': '该行没有发票日期。',
  },
  'invoice-date-unreadable': {
    en: '"{text}" is no date. Write it like 2026-03-31, or state the order of day and month: dateFormat, --date-format.',
    'zh-CN':
      '“{text}”不是日期。请按2026-03-31的形式填写，或通过 dateFormat（命令行 --date-format）说明日、月的顺序。',
  },
  'after-as-of': {
    en: 'The invoice date {date} is later than the as-of date {asOf}. If both are right, choose a later as-of date.',
    'zh-CN': '发票日期{date}晚于基准日{asOf}。若两者均无误，请选用更晚的基准日。',
  },
  'country-missing': {
    en: 'No row of the buyer names a country. Fill it in, or state a default: defaultCountry, --default-country.',
    'zh-CN':
      '该买方的所有行均未注明国家。请补充，或指定默认国家：defaultCountry（命令行 --default-country）。',
  },
  'country-unknown': {
    en: '"{text}" is no ISO 3166-1 country and no name of one. Map it: countryMap, or --country-map {text}=US.',
    'zh-CN':
      '“{text}”既不是 ISO 3166-1 国家代码，也不是国家名称。请作对应：countryMap，或 --country-map {text}=US。',
  },
  'related-party': {
    en: '{buyer} is a related party; what it owes is not insurable.',
    'zh-CN': '{buyer}为关联方，其应收账款不可承保。',
  },
  'not-on-credit': {
    en: '"{text}" is paid before or on delivery: there is no credit to insure.',
    'zh-CN': '“{text}”为预付或货到付款，不存在可承保的信用风险。',
  },
  cancelled: { en: 'The document is void: "{text}".', 'zh-CN': '该单据已作废：“{text}”。' },
  'buyer-in-credit': {
    en: '{buyer} has neither turnover in the window nor an open balance: nothing is owed that could be insured.',
    'zh-CN': '{buyer}在统计期内既无营业额，也无未收余额，没有可承保的应收账款。',
  },
};
