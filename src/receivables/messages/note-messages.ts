import type { WholeText } from '../../values/text.js';
import type { NoteCode } from './report-codes.js';
import { sheetMessages } from './sheet-messages.js';

/** What holds for a list as a whole. */
export const noteMessages: Readonly<Record<NoteCode, WholeText>> = {
  ...sheetMessages,
  'list-taken-for': {
    en: 'The list is read as: {list}. If it is something else, state it: list, --list.',
    'zh-CN': '该清单按{list}读取。若不符，请说明：list（命令行 --list）。',
  },
  'open-items-understate-turnover': {
    en: 'The list holds open items: what was paid is missing, so no turnover of a year follows. Give the estimated turnover in the submission; the amounts of the buyers say how it is spread.',
    'zh-CN':
      '该清单为未收项目，已收款部分缺失，不能推算年营业额。请在投保资料中填写预计营业额，各买方的数字仅用于分摊。',
  },
  'settlement-unknown': {
    en: 'The list does not say what is paid: there are no balances and no overdues. If every row is unpaid, state it: list "open-items", --list open-items.',
    'zh-CN':
      '该清单未说明收款情况，因此没有余额与逾期信息。若各行均未收款，请说明：list 取 "open-items"（命令行 --list open-items）。',
  },
  'columns-guessed': {
    en: 'Columns guessed from words in their headers or from what is in them: {columns}. Map them if that is wrong: columns, --columns.',
    'zh-CN':
      '以下列由表头词语或列中内容推断：{columns}。若有误，请作对应：columns（命令行 --columns）。',
  },
  'buyers-from-headings': {
    en: '{rows} rows name no buyer; it is read from the headings above them.',
    'zh-CN': '有{rows}行未注明买方，按其上方的标题行读取。',
  },
  'ids-contradict-names': {
    en: 'These columns are not read as numbers of the buyers, because the names contradict them: {columns}. The names decide. Map the right column: columns, --columns buyer=HEADER.',
    'zh-CN':
      '以下列与买方名称相矛盾，未作为买方编号读取：{columns}。以名称为准。请指定正确的列：columns（命令行 --columns buyer=表头）。',
  },
  'unit-of-table': {
    en: 'Amounts are read in units of {unit}, as titles or other headers say, also in the columns that name no unit: {columns}.',
    'zh-CN': '金额按标题或其他表头所示单位（{unit}）读取，未注明单位的列亦然：{columns}。',
  },
  'names-as-ids': {
    en: 'The list knows {buyers} buyers by name alone. They are numbered in the order of their names, because quotes carry ids; the names are in the profiles. These ids hold for this list only: keep them in a mapping to have the same next time: ids, --mapping.',
    'zh-CN':
      '有{buyers}家买方只有名称。报价随附买方编号，故按名称顺序编号，名称见profiles。此编号仅对本清单有效；如需下次沿用，请保存在对应文件中：ids（命令行 --mapping）。',
  },
  'names-by-mapping': {
    en: 'The list knows {buyers} buyers by name alone. Their ids are those of the mapping: {known} known, {added} new. Keep the mapping, which holds the names, apart from submissions and quotes.',
    'zh-CN':
      '有{buyers}家买方只有名称，编号取自对应文件：已有{known}家，新增{added}家。对应文件含有名称，请与投保资料及报价分开保存。',
  },
  'mapping-columns-absent': {
    en: 'The mapping names columns that this list does not have: {columns}. They are passed over; what is recognised instead stands among the columns.',
    'zh-CN': '对应文件中的以下列在本清单中不存在：{columns}。已略过；实际识别结果见“列”。',
  },
  'names-written-differently': {
    en: 'Names of {buyers} buyers are written in several ways and taken for one buyer each: {names}.',
    'zh-CN': '有{buyers}个买方的名称写法不一，各按同一买方处理：{names}。',
  },
  'currency-of-cells': {
    en: 'Some amounts are written with {currency}, the others without a currency; {currency} is assumed for them as well. If it is another, state it: listCurrency, --list-currency.',
    'zh-CN':
      '部分金额注明{currency}，其余未注明币种，亦按{currency}处理。若不符，请说明：listCurrency（命令行 --list-currency）。',
  },
  'currency-of-list': {
    en: 'The list names no currency; {currency} is assumed. If it is another, state it: listCurrency, --list-currency.',
    'zh-CN':
      '该清单未注明币种，按{currency}处理。若不符，请说明：listCurrency（命令行 --list-currency）。',
  },
  'currency-of-titles': {
    en: 'The lines above the header name the currency {currency}. If it is another, state it: listCurrency, --list-currency.',
    'zh-CN':
      '表头以上的标题注明币种为{currency}。若不符，请说明：listCurrency（命令行 --list-currency）。',
  },
  'as-of-differs': {
    en: 'The lines above the header say that the list is of {day}; it is read as of {asOf}. State the day of the list as the as-of date, because overdues are counted to it.',
    'zh-CN':
      '表头以上的标题注明日期为{day}，而基准日为{asOf}。逾期天数以基准日计算，请将基准日填为该清单日期。',
  },
  'country-column-missing': {
    en: 'No column of countries is recognised. Map one (--columns country=HEADER, a company code serves with --country-map), or state a default: defaultCountry, --default-country.',
    'zh-CN':
      '未识别到国家列。请指定（--columns country=表头；公司代码可配合 --country-map 使用），或给出默认国家：defaultCountry（命令行 --default-country）。',
  },
  'numeric-countries-doubtful': {
    en: 'The country column has numbers that ISO 3166-1 does not have: {unknown}. They are probably the ledger’s own, so check those that are read as ISO numbers too: {read}. Map them: countryMap, --country-map.',
    'zh-CN':
      '国家列中有 ISO 3166-1 不存在的数字：{unknown}。这些很可能是账套自定义编号，按 ISO 读取的数字也请核对：{read}。请作对应：countryMap（命令行 --country-map）。',
  },
  'date-order-evidence': {
    en: 'Dates of the column {column} are read as {order}: "{proof}" has no other reading.',
    'zh-CN': '“{column}”列的日期按{order}读取：“{proof}”没有其他读法。',
  },
  'date-order-assumed': {
    en: 'Nothing in the list tells whether day or month comes first in the column {column}; the day is assumed. State the order: dateFormat, --date-format.',
    'zh-CN':
      '该清单无法判断“{column}”列中日与月的先后，按日在前处理。请说明顺序：dateFormat（命令行 --date-format）。',
  },
  'decimal-mark-mixed': {
    en: 'Amounts are written with the decimal mark "{mark}", but {contrary} of them with the other one. Each is read as it proves to be.',
    'zh-CN': '金额的小数点符号为“{mark}”，但其中{contrary}个使用了另一种。逐个按其写法读取。',
  },
  'terms-not-read': {
    en: 'Payment-term codes that tell no number of days: {codes}. The due dates of their rows are used. State the days if they differ: termsMap, --terms.',
    'zh-CN':
      '以下付款条件代码看不出天数：{codes}。相应各行采用到期日。若天数不同，请说明：termsMap（命令行 --terms）。',
  },
  'spreadsheet-dates': {
    en: 'Dates written as day numbers of a spreadsheet are counted from 1900.',
    'zh-CN': '以电子表格序列号表示的日期按1900日期系统换算。',
  },
  'invoice-dates-missing': {
    en: 'The list has no invoice dates, so neither terms nor a turnover of a year follow from it. Map the column: columns, --columns invoiceDate=HEADER; or give them in the submission.',
    'zh-CN':
      '该清单没有发票日期，无法得出账期与年营业额。请指定列：columns（命令行 --columns invoiceDate=表头），或在投保资料中填写。',
  },
  'running-balance': {
    en: 'The column {column} is a running balance, which says of no row what is open; it is not used.',
    'zh-CN': '“{column}”列为滚动余额，不代表各行的未收金额，未采用。',
  },
  window: {
    en: 'Turnover is counted from {from} to {to}, {days} days ({basis}), and made a year’s by 365/{days}, rounded for each buyer to the minor unit of {currency}.',
    'zh-CN':
      '营业额统计期为{from}至{to}，共{days}天（{basis}），按365/{days}折算为一年，并对每个买方舍入至{currency}的最小货币单位。',
  },
  'window-widened': {
    en: 'The invoices span fewer than {months} months; the window is widened to {months}, so that a few days do not count as a year.',
    'zh-CN': '发票跨度不足{months}个月，统计期延长至{months}个月，以免将数日外推为一年。',
  },
  'outside-window': {
    en: '{rows} rows are dated outside the stated period: they count in balances, not in turnover.',
    'zh-CN': '有{rows}行的日期在指定期间之外：计入余额，不计入营业额。',
  },
  'list-ends-early': {
    en: 'The last invoice is of {last}, {days} days before the as-of date: is the list complete?',
    'zh-CN': '最后一张发票日期为{last}，早于基准日{days}天。请确认清单是否完整。',
  },
  'overdue-in-ranges': {
    en: 'Overdues of {buyers} buyers have more than {most} different days and are put together by ranges, at their average day.',
    'zh-CN': '{buyers}个买方的逾期天数超过{most}种，已按区间合并，取加权平均天数。',
  },
  'peak-of-one-day': {
    en: 'The list shows balances of one day; the peak balance of a buyer is its balance on that day, and may have been higher.',
    'zh-CN': '该清单仅反映某一天的余额；买方的最高余额取当日余额，实际可能更高。',
  },
  'ageing-basis-assumed': {
    en: 'The buckets do not say what they count from; they are read as days from the {basis}. State it: ageingFrom, --ageing-from.',
    'zh-CN':
      '账龄区间未说明起算点，按自{basis}起的天数处理。请说明：ageingFrom（命令行 --ageing-from）。',
  },
  'buckets-doubtful': {
    en: 'A number alone heads a bucket that could as well begin there as end there; it is read as the end: {columns}. State the days: buckets, --buckets "HEADER=31-60".',
    'zh-CN':
      '表头仅有一个数字，既可能是区间起点也可能是终点，按终点读取：{columns}。请说明天数：buckets（命令行 --buckets "表头=31-60"）。',
  },
  'amounts-left-out': {
    en: 'The amounts of the column {column}, {sum} in all, are in no balance and are left out. If they are owed, state their days: buckets, --buckets "{column}=1-30".',
    'zh-CN':
      '“{column}”列的金额合计{sum}，不在余额之内，未采用。若属欠款，请说明天数：buckets（命令行 --buckets "{column}=1-30"）。',
  },
  'credits-on-account': {
    en: 'The column {column}, {sum} in all, is read as receipts on account, which lower the balance.',
    'zh-CN': '“{column}”列合计{sum}，按预收款项处理，冲减余额。',
  },
  'turnover-unknown': {
    en: 'An aged-debt list has no turnover. Give the estimated turnover in the submission, and turnovers of large buyers where known.',
    'zh-CN': '账龄表没有营业额。请在投保资料中填写预计营业额，并尽可能补充主要买方的交易额。',
  },
  'turnover-as-stated': {
    en: 'The turnovers of the buyers are those of the column {column}, taken as a year’s.',
    'zh-CN': '各买方营业额取自“{column}”列，视为全年数字。',
  },
  'nothing-left': {
    en: 'No row could be used. The reports say why; the most frequent reason comes first in the report of the command line.',
    'zh-CN': '没有可用的行。原因见各行报告；命令行报告中最常见的原因排在最前。',
  },
};
