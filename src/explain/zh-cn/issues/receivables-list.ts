import type { ListIssueFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for a list or an option that cannot be used. */
export const receivablesList = {
  'no-rows': '该清单表头之下没有数据行。',
  'too-many-columns': '该清单有{columns}列，最多可读取{most}列。请确认分隔符。',
  'cell-not-text': '第{row}行“{header}”列的单元格不是文本。请将每个单元格按文件原样以文本传入。',
  'field-unknown': '不存在字段“{field}”。可对应的字段：{known}。',
  'column-not-found': '没有表头为“{header}”的列（对应字段{field}）。现有表头：{known}。',
  'sheet-not-found': '没有名为“{sheet}”的工作表。现有工作表：{known}。',
  'sheet-malformed':
    '此处不是工作表。请填写对象，含 name（文本）与 rows（各行为由文本单元格组成的列表）。',
  'column-missing':
    '未识别到{field}列。请作对应：columns，或在命令行使用 --columns {first}=表头。现有表头：{known}。',
  'bucket-not-found': '没有表头为“{header}”的列（buckets 中已说明其天数）。现有表头：{known}。',
  'bucket-unreadable': '“{value}”不是“{header}”列的天数区间。请填写 not-due、1-30、91+ 或 none。',
  'buckets-missing':
    '若为账龄表，请说明各区间天数：buckets，或在命令行使用 --buckets "表头=1-30"，可填 not-due、1-30、91+ 或 none。可能的区间列：{columns}。',
  'buckets-overlap':
    '账龄区间“{one}”与“{other}”天数重叠，无法区分。请说明天数：buckets，或在命令行使用 --buckets "{other}=31-60"；不是区间的列填 none。',
  'amounts-not-read':
    '“{header}”列有金额（合计{sum}），可能属于欠款，但表头看不出账龄。请说明：buckets，或在命令行使用 --buckets "{header}=1-30"，可填 not-due、1-30、91+；不属于欠款的填 none。',
  'half-missing':
    '“{header}”列仅为借贷的一方，未识别到另一方。请指定：columns，或在命令行使用 --columns {field}=表头。若没有另一方，请将该列对应为金额：--columns "amount={header}"。',
  'unit-unclear':
    '部分表头的金额单位为{unit}，以下列未注明：{columns}。请说明这些列的单位：unit，或在命令行使用 --unit {unit}；无单位换算时用 --unit 1。',
  'unit-out-of-range': '{value}不是单位。请填写1至{most}之间的整数，例如以千元为单位填1000。',
  'currency-text-unknown':
    '表头“{header}”中的“{text}”不是可识别的货币。请说明币种：listCurrency，或在命令行使用 --list-currency USD。',
  'date-not-iso': '{value}不是日期。请按2026-03-31的形式填写。',
  'period-reversed': '期间的截止日{to}早于起始日{from}。',
  'currency-unknown': '{value}不是具有最小货币单位的 ISO 4217 货币代码。请填写代码，例如 CNY。',
  'country-unknown': '{value}不是国家。请填写 ISO 3166-1 两位字母代码，例如 US。',
  'days-out-of-range': '{value}不是0至{most}之间的天数。请填写整数。',
  'months-out-of-range': '{value}不是1至36之间的月数。请填写整数。',
  'rate-unreadable': '{value}不是汇率。请填写1 {currency}的价格，须为正的小数，例如7.12。',
  'rate-duplicate': '{currency}有两个汇率。请只保留一个。',
} as const satisfies Templates<ListIssueFacts>;
