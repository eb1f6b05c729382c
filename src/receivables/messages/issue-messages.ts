import type { SaidIssue as Issue } from '../said-issue.js';
import type { Path, WholeText } from '../../values/text.js';
import { filledMessage } from './filled-text.js';
import { mappingMessages } from './mapping-messages.js';
import type { ReceivablesIssueCode, ReportFacts } from './report-codes.js';

const messages: Readonly<Record<ReceivablesIssueCode, WholeText>> = {
  ...mappingMessages,
  'no-rows': {
    en: 'The list has no rows below its header.',
    'zh-CN': '该清单表头之下没有数据行。',
  },
  'too-many-columns': {
    en: 'The list has {columns} columns; at most {most} are read. Is the delimiter right?',
    'zh-CN': '该清单有{columns}列，最多可读取{most}列。请确认分隔符。',
  },
  'cell-not-text': {
    en: 'The cell of row {row} in the column {header} is not text. Hand in every cell as text, as the file has it.',
    'zh-CN': '第{row}行“{header}”列的单元格不是文本。请将每个单元格按文件原样以文本传入。',
  },
  'field-unknown': {
    en: 'There is no field "{field}". Map one of: {known}.',
    'zh-CN': '不存在字段“{field}”。可对应的字段：{known}。',
  },
  'column-not-found': {
    en: 'No column is headed "{header}", which is mapped as {field}. The headers are: {known}.',
    'zh-CN': '没有表头为“{header}”的列（对应字段{field}）。现有表头：{known}。',
  },
  'sheet-not-found': {
    en: 'No sheet is called "{sheet}". The sheets are: {known}.',
    'zh-CN': '没有名为“{sheet}”的工作表。现有工作表：{known}。',
  },
  'sheet-malformed': {
    en: 'This is no sheet. Write an object with name (text) and rows (lists of cells as text).',
    'zh-CN': '此处不是工作表。请填写对象，含 name（文本）与 rows（各行为由文本单元格组成的列表）。',
  },
  'column-missing': {
    en: 'No column is recognised as {field}. Map one: columns, or --columns {first}=HEADER on the command line. The headers are: {known}.',
    'zh-CN':
      '未识别到{field}列。请作对应：columns，或在命令行使用 --columns {first}=表头。现有表头：{known}。',
  },
  'bucket-not-found': {
    en: 'No column is headed "{header}", of which buckets state the days. The headers are: {known}.',
    'zh-CN': '没有表头为“{header}”的列（buckets 中已说明其天数）。现有表头：{known}。',
  },
  'bucket-unreadable': {
    en: '"{value}" is no span of days for the column {header}. Write not-due, 1-30, 91+, or none.',
    'zh-CN': '“{value}”不是“{header}”列的天数区间。请填写 not-due、1-30、91+ 或 none。',
  },
  'buckets-missing': {
    en: 'If this is a list of aged debt, say what its buckets span: buckets, or --buckets "HEADER=1-30" on the command line, with not-due, 1-30, 91+ or none. The columns that may be buckets are: {columns}.',
    'zh-CN':
      '若为账龄表，请说明各区间天数：buckets，或在命令行使用 --buckets "表头=1-30"，可填 not-due、1-30、91+ 或 none。可能的区间列：{columns}。',
  },
  'buckets-overlap': {
    en: 'The ageing buckets {one} and {other} share days, so that it is not known what is in which. State their days: buckets, or --buckets "{other}=31-60" on the command line; none for a column that is no bucket.',
    'zh-CN':
      '账龄区间“{one}”与“{other}”天数重叠，无法区分。请说明天数：buckets，或在命令行使用 --buckets "{other}=31-60"；不是区间的列填 none。',
  },
  'amounts-not-read': {
    en: 'The column {header} holds amounts, {sum} in all, that may be part of the debt, and its header does not say how old they are. State it: buckets, or --buckets "{header}=1-30" on the command line, with not-due, 1-30, 91+, or none where it is no debt.',
    'zh-CN':
      '“{header}”列有金额（合计{sum}），可能属于欠款，但表头看不出账龄。请说明：buckets，或在命令行使用 --buckets "{header}=1-30"，可填 not-due、1-30、91+；不属于欠款的填 none。',
  },
  'half-missing': {
    en: 'The column {header} is one half of debit and credit, and the other half is not recognised. Map it: columns, or --columns {field}=HEADER on the command line. If there is none, map this one as the amount: --columns "amount={header}".',
    'zh-CN':
      '“{header}”列仅为借贷的一方，未识别到另一方。请指定：columns，或在命令行使用 --columns {field}=表头。若没有另一方，请将该列对应为金额：--columns "amount={header}"。',
  },
  'unit-unclear': {
    en: 'Some headers give amounts in units of {unit}, these do not: {columns}. State the unit of the columns that name none: unit, or --unit {unit} on the command line, --unit 1 where there is none.',
    'zh-CN':
      '部分表头的金额单位为{unit}，以下列未注明：{columns}。请说明这些列的单位：unit，或在命令行使用 --unit {unit}；无单位换算时用 --unit 1。',
  },
  'unit-out-of-range': {
    en: '{value} is no unit. Write how many units of the currency one stands for, as a whole number from 1 to {most}: 1000 for thousands.',
    'zh-CN': '{value}不是单位。请填写1至{most}之间的整数，例如以千元为单位填1000。',
  },
  'currency-text-unknown': {
    en: 'The header {header} names "{text}", which is no currency that is known. State the currency: listCurrency, or --list-currency USD on the command line.',
    'zh-CN':
      '表头“{header}”中的“{text}”不是可识别的货币。请说明币种：listCurrency，或在命令行使用 --list-currency USD。',
  },
  'date-not-iso': {
    en: '{value} is no date. Write it like 2026-03-31.',
    'zh-CN': '{value}不是日期。请按2026-03-31的形式填写。',
  },
  'period-reversed': {
    en: 'The period ends on {to}, before it begins on {from}.',
    'zh-CN': '期间的截止日{to}早于起始日{from}。',
  },
  'currency-unknown': {
    en: '{value} is no ISO 4217 currency with a minor unit. Write a code such as CNY.',
    'zh-CN': '{value}不是具有最小货币单位的 ISO 4217 货币代码。请填写代码，例如 CNY。',
  },
  'country-unknown': {
    en: '{value} is no country. Write an ISO 3166-1 alpha-2 code such as US.',
    'zh-CN': '{value}不是国家。请填写 ISO 3166-1 两位字母代码，例如 US。',
  },
  'days-out-of-range': {
    en: '{value} is no number of days from 0 to {most}. Write a whole number.',
    'zh-CN': '{value}不是0至{most}之间的天数。请填写整数。',
  },
  'months-out-of-range': {
    en: '{value} is no number of months from 1 to 36. Write a whole number.',
    'zh-CN': '{value}不是1至36之间的月数。请填写整数。',
  },
  'rate-unreadable': {
    en: '{value} is no exchange rate. Write the price of one {currency} as a positive decimal, for example 7.12.',
    'zh-CN': '{value}不是汇率。请填写1 {currency}的价格，须为正的小数，例如7.12。',
  },
  'rate-duplicate': {
    en: 'There are two rates for {currency}. Give one.',
    'zh-CN': '{currency}有两个汇率。请只保留一个。',
  },
};

/** An issue of a list or of an option, with its message in both languages. */
export function receivablesIssue(
  code: ReceivablesIssueCode,
  path: Path,
  facts: ReportFacts,
): Issue {
  return { path, code, message: filledMessage(messages[code], facts), facts };
}
