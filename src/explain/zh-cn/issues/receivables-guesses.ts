import type { GuessAndRemarkFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what was assumed about a row that is used. */
export const receivablesGuesses = {
  'too-few-cells': '该行有{cells}个单元格，而表头为{columns}列；缺少的按空白处理。',
  'cell-error': '“{column}”列的单元格为电子表格错误值{text}，按空白处理。',
  'buyer-from-above': '该行未注明买方，按上方行的“{buyer}”处理。',
  'name-differs':
    '该行名称为“{text}”，而同一编号的大部分金额对应“{used}”；以编号为准。若为两个买方，请更正编号。',
  'buyer-by-name': '该行没有买方编号，仅按名称“{name}”识别。',
  'amount-separator':
    '“{text}”中的符号按千位分隔符处理，而非小数点。可通过 decimalMark（命令行 --decimal-mark）指定小数点符号。',
  'amount-rounded': '“{text}”已四舍五入至八位小数。',
  'amount-scientific': '“{text}”为科学计数法，可能丢失位数。请将该列导出为普通数字。',
  'amount-local': '缺少{currency}的汇率，采用该行自带的{localCurrency}金额。',
  'other-amount-used': '该行的金额列为空，采用“{column}”列的金额。',
  'currency-assumed': '该行未注明币种，按{currency}处理。',
  'currency-sign': '“{text}”按{currency}处理。',
  'sign-by-kind': '类型为“{type}”的单据属于贷方，其金额按负数处理。',
  'sign-contradicts': '金额为负，却标为借方（“{side}”）；仍按负数处理。',
  'side-unknown': '“{text}”既非借方也非贷方，金额按原正负号处理。请填写“借”或“贷”。',
  'status-unknown':
    '状态“{text}”无法识别，未收金额以该行金额为准。请填写“未收”“已收”“作废”或“争议”等。',
  'method-unknown':
    '付款方式“{text}”无法识别，未采用。请填写赊销（O/A）、D/A、D/P 或信用证（L/C）等。',
  'kind-unknown': '单据类型“{type}”无法识别，按金额正负号作为{kind:term}处理。',
  'date-order': '“{text}”按日在前读作{date}。可通过 dateFormat（命令行 --date-format）说明顺序。',
  'date-other-order': '“{text}”只能读作{date}，而该列其他日期的书写顺序与之不同。',
  'other-date-used': '发票日期缺失或无法识别，采用“{column}”列的日期。',
  'invoice-date-from-due': '该清单没有发票日期，按到期日前{days}天处理。',
  'invoice-date-unknown': '该清单既无发票日期也无付款条件；余额自到期日起计，不推算账期。',
  'due-date-unreadable': '到期日“{text}”不是日期，改按付款条件推算。',
  'due-before-invoice': '到期日{due}早于发票日期{invoiced}，按开票当日到期处理。',
  'due-from-overdue-days': '该行没有到期日，由逾期{days}天推算。',
  'due-from-bucket': '该行没有到期日；其金额所在账龄区间按逾期{days}天处理。',
  'due-dates-differ': '发票{number}各行到期日不同，且未说明各期金额，按最早到期日处理。',
  'overdue-days-unreadable': '逾期天数“{text}”不是天数，未采用。',
  'terms-guessed':
    '付款条件“{terms}”按{days}天（起算点：{start:term}）处理。若不符，请在 termsMap 中说明，或使用 --terms "{terms}={days}"。',
  'terms-unknown':
    '付款条件“{terms}”看不出天数。请在 termsMap 中说明，或使用 --terms "{terms}=60"。',
  'terms-assumed': '该行既无到期日，也无可识别的付款条件，按指定的{days}天处理。',
  'terms-over-a-year': '该发票在开票{days}天后到期，账期按365天计。请核对年份。',
  'due-date-unknown': '该行既无到期日，也无可识别的付款条件，其未收部分按未到期处理。',
  'clearing-date-unreadable': '收款日期“{text}”不是日期，该发票按未收款处理。',
  'cleared-before-invoice': '收款日期{date}早于发票日期{invoiced}，该发票按从未形成欠款处理。',
  'payment-day-assumed': '该行未注明收款日期，按{date}（到期日，最迟不超过基准日）处理。',
  'payment-not-cleared': '该笔收款未核销至具体发票，自其日期起冲减余额。',
  'open-amount-not-used': '“{text}”不是金额；除非已收款，整行按未收处理。',
  'open-above-amount': '未收金额{open}大于该行金额{amount}；两者均按原数采用。',
  'paid-above-amount': '已收金额{paid}大于该行金额{amount}；差额按买方的贷方余额处理。',
  'parts-assumed': '发票{number}有{rows}行，其未收金额合计小于发票总额；按分期处理，其余视为已收。',
  'country-numeric':
    '{text}按 ISO 3166-1 数字代码读作{country}，但该列其他数字并非 ISO 代码。若为账套自定义编号，请作对应：countryMap，或 --country-map {text}=…。',
  'country-default': '该买方各行均未注明国家，采用指定的{country}。',
  'country-of-other-rows': '该行没有可识别的国家（“{text}”），采用该买方其他行的{country}。',
  'country-differs': '该行国家为{text}，而该买方大部分金额对应{used}，故采用{used}。',
  'group-differs': '该行所属集团为“{text}”，而该买方大部分金额对应“{used}”，故采用后者。',
  'method-differs': '该行付款方式为{text}，而该买方大部分金额为{used}，故采用后者。',
  'limit-not-read': '限额“{text}”不是金额，未采用。',
  'limit-differs': '该行限额为{limit}，该买方其他行为{used}，采用较高者。',
  'duplicate-number': '单据号{number}与第{row}行相同，但金额或日期不同；两行均采用。',
  'turnover-not-read': '营业额“{text}”不是金额，未采用。',
  'duplicate-row': '该行与第{row}行的所有单元格完全相同；两行均采用。若为误录，请从清单中删除。',
  'balance-differs':
    '余额{balance}与各账龄区间之和{buckets}不符，以余额为准：多出部分按未到期处理，不足部分冲减最早的欠款。',
  'rest-not-due': '余额{balance}大于各账龄区间之和{buckets}，差额按未到期处理。',
  disputed: '买方对该行有争议。该笔计入营业额和欠款，但在争议解决之前不予承保。',
} as const satisfies Templates<GuessAndRemarkFacts>;
