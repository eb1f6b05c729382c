import type { DropFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for why a row of a list is in no buyer. */
export const receivablesDrops = {
  'blank-row': '空行。',
  'header-again': '重复的表头行。',
  'heading-row': '该行为标题或说明，没有金额：“{text}”。',
  'invoice-line': '该行是发票{number}（首行为第{row}行）的另一明细行；发票总额只计一次。',
  'total-row': '该行为合计行：“{text}”。',
  'too-many-cells':
    '该行有{cells}个单元格，而表头为{columns}列，可能是金额或名称中含有分隔符。请为该单元格加上引号。',
  'buyer-missing': '该行未注明买方。请填写买方编号或名称。',
  'buyer-too-long': '买方编号“{text}”超过{most}个字符。若该列为名称，请将其对应为 buyerName。',
  'amount-missing': '该行没有金额。',
  'amount-unreadable': '“{column}”列中的“{text}”不是金额。请按1234.50的形式填写。',
  'currency-unknown': '{currency}不是 ISO 4217 货币代码。请填写代码，例如 USD。',
  'currency-contradicts': '该行币种为{currency}，而金额旁写有“{text}”。请统一为其中之一。',
  'exchange-rate-missing':
    '缺少{currency}的汇率。请在 exchangeRates 中给出，或在命令行使用 --rates {currency}=…。',
  'invoice-date-missing': '该行没有发票日期。',
  'invoice-date-unreadable':
    '“{text}”不是日期。请按2026-03-31的形式填写，或通过 dateFormat（命令行 --date-format）说明日、月的顺序。',
  'after-as-of': '发票日期{date}晚于基准日{asOf}。若两者均无误，请选用更晚的基准日。',
  'country-missing':
    '该买方的所有行均未注明国家。请补充，或指定默认国家：defaultCountry（命令行 --default-country）。',
  'country-unknown':
    '“{text}”既不是 ISO 3166-1 国家代码，也不是国家名称。请作对应：countryMap，或 --country-map {text}=US。',
  'related-party': '{buyer}为关联方，其应收账款不可承保。',
  'not-on-credit': '“{text}”为预付或货到付款，不存在可承保的信用风险。',
  cancelled: '该单据已作废：“{text}”。',
  'buyer-in-credit': '{buyer}在统计期内既无营业额，也无未收余额，没有可承保的应收账款。',
} as const satisfies Templates<DropFacts>;
