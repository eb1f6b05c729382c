import type { ListNoteFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what holds for a list as a whole. */
export const receivablesNotes = {
  'list-taken-for': '该清单按{list:term}读取。若不符，请说明：list（命令行 --list）。',
  'open-items-understate-turnover':
    '该清单为未收项目，已收款部分缺失，不能推算年营业额。请在投保资料中填写预计营业额，各买方的数字仅用于分摊。',
  'settlement-unknown':
    '该清单未说明收款情况，因此没有余额与逾期信息。若各行均未收款，请说明：list 取 "open-items"（命令行 --list open-items）。',
  'columns-guessed':
    '以下列由表头词语或列中内容推断：{columns}。若有误，请作对应：columns（命令行 --columns）。',
  'buyers-from-headings': '有{rows}行未注明买方，按其上方的标题行读取。',
  'ids-contradict-names':
    '以下列与买方名称相矛盾，未作为买方编号读取：{columns}。以名称为准。请指定正确的列：columns（命令行 --columns buyer=表头）。',
  'unit-of-table': '金额按标题或其他表头所示单位（{unit}）读取，未注明单位的列亦然：{columns}。',
  'names-as-ids':
    '有{buyers}家买方只有名称。报价随附买方编号，故按名称顺序编号，名称见profiles。此编号仅对本清单有效；如需下次沿用，请保存在对应文件中：ids（命令行 --mapping）。',
  'names-by-mapping':
    '有{buyers}家买方只有名称，编号取自对应文件：已有{known}家，新增{added}家。对应文件含有名称，请与投保资料及报价分开保存。',
  'mapping-columns-absent':
    '对应文件中的以下列在本清单中不存在：{columns}。已略过；实际识别结果见“列”。',
  'names-written-differently': '有{buyers}个买方的名称写法不一，各按同一买方处理：{names}。',
  'currency-of-cells':
    '部分金额注明{currency}，其余未注明币种，亦按{currency}处理。若不符，请说明：listCurrency（命令行 --list-currency）。',
  'currency-of-list':
    '该清单未注明币种，按{currency}处理。若不符，请说明：listCurrency（命令行 --list-currency）。',
  'currency-of-titles':
    '表头以上的标题注明币种为{currency}。若不符，请说明：listCurrency（命令行 --list-currency）。',
  'as-of-differs':
    '表头以上的标题注明日期为{day}，而基准日为{asOf}。逾期天数以基准日计算，请将基准日填为该清单日期。',
  'country-column-missing':
    '未识别到国家列。请指定（--columns country=表头；公司代码可配合 --country-map 使用），或给出默认国家：defaultCountry（命令行 --default-country）。',
  'numeric-countries-doubtful':
    '国家列中有 ISO 3166-1 不存在的数字：{unknown}。这些很可能是账套自定义编号，按 ISO 读取的数字也请核对：{read}。请作对应：countryMap（命令行 --country-map）。',
  'date-order-evidence': '“{column}”列的日期按{order}读取：“{proof}”没有其他读法。',
  'date-order-assumed':
    '该清单无法判断“{column}”列中日与月的先后，按日在前处理。请说明顺序：dateFormat（命令行 --date-format）。',
  'decimal-mark-mixed':
    '金额的小数点符号为“{mark}”，但其中{contrary}个使用了另一种。逐个按其写法读取。',
  'terms-not-read':
    '以下付款条件代码看不出天数：{codes}。相应各行采用到期日。若天数不同，请说明：termsMap（命令行 --terms）。',
  'spreadsheet-dates': '以电子表格序列号表示的日期按1900日期系统换算。',
  'invoice-dates-missing':
    '该清单没有发票日期，无法得出账期与年营业额。请指定列：columns（命令行 --columns invoiceDate=表头），或在投保资料中填写。',
  'running-balance': '“{column}”列为滚动余额，不代表各行的未收金额，未采用。',
  window:
    '营业额统计期为{from}至{to}，共{days}天（{basis:term}），按365/{days}折算为一年，并对每个买方舍入至{currency}的最小货币单位。',
  'window-widened': '发票跨度不足{months}个月，统计期延长至{months}个月，以免将数日外推为一年。',
  'outside-window': '有{rows}行的日期在指定期间之外：计入余额，不计入营业额。',
  'list-ends-early': '最后一张发票日期为{last}，早于基准日{days}天。请确认清单是否完整。',
  'overdue-in-ranges': '{buyers}个买方的逾期天数超过{most}种，已按区间合并，取加权平均天数。',
  'balance-of-day':
    '以{buyers}个买方在{day}的欠款作为其余额；该日不具代表性的，请改填全年平均余额。',
  'peak-of-one-day': '该清单仅反映某一天的余额；买方的最高余额取当日余额，实际可能更高。',
  'ageing-basis-assumed':
    '账龄区间未说明起算点，按自{basis:term}起的天数处理。请说明：ageingFrom（命令行 --ageing-from）。',
  'buckets-doubtful':
    '表头仅有一个数字，既可能是区间起点也可能是终点，按终点读取：{columns}。请说明天数：buckets（命令行 --buckets "表头=31-60"）。',
  'amounts-left-out':
    '“{column}”列的金额合计{sum}，不在余额之内，未采用。若属欠款，请说明天数：buckets（命令行 --buckets "{column}=1-30"）。',
  'credits-on-account': '“{column}”列合计{sum}，按预收款项处理，冲减余额。',
  'turnover-unknown':
    '账龄表没有营业额。请在投保资料中填写预计营业额，并尽可能补充主要买方的交易额。',
  'turnover-as-stated': '各买方营业额取自“{column}”列，视为全年数字。',
  'nothing-left': '没有可用的行。原因见各行报告；命令行报告中最常见的原因排在最前。',
} as const satisfies Templates<ListNoteFacts>;
