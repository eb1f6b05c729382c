import type { WholeText } from '../../values/text.js';
import type { GuessCode, RemarkCode } from './report-codes.js';

/** What was assumed about a row that is used, and how to settle it. */
export const guessMessages: Readonly<Record<GuessCode | RemarkCode, WholeText>> = {
  'too-few-cells': {
    en: 'The row has {cells} cells and the header {columns}; the missing ones are read as empty.',
    'zh-CN': '该行有{cells}个单元格，而表头为{columns}列；缺少的按空白处理。',
  },
  'cell-error': {
    en: 'The cell of the column {column} holds an error of the spreadsheet, {text}; it is read as empty.',
    'zh-CN': '“{column}”列的单元格为电子表格错误值{text}，按空白处理。',
  },
  'buyer-from-above': {
    en: 'The row names no buyer; it is read as one of "{buyer}", which the list names in a row above.',
    'zh-CN': '该行未注明买方，按上方行的“{buyer}”处理。',
  },
  'name-differs': {
    en: 'The row has the name "{text}", most of the amount with this number "{used}"; the number decides. Correct it if they are two buyers.',
    'zh-CN':
      '该行名称为“{text}”，而同一编号的大部分金额对应“{used}”；以编号为准。若为两个买方，请更正编号。',
  },
  'buyer-by-name': {
    en: 'The row has no number of the buyer; it is told by its name "{name}" alone.',
    'zh-CN': '该行没有买方编号，仅按名称“{name}”识别。',
  },
  'amount-separator': {
    en: '"{text}" is read with a thousands separator, not with decimals. State the decimal mark: decimalMark, --decimal-mark.',
    'zh-CN':
      '“{text}”中的符号按千位分隔符处理，而非小数点。可通过 decimalMark（命令行 --decimal-mark）指定小数点符号。',
  },
  'amount-rounded': {
    en: '"{text}" is rounded to eight decimals.',
    'zh-CN': '“{text}”已四舍五入至八位小数。',
  },
  'amount-scientific': {
    en: '"{text}" is a power of ten, so digits may be lost. Export the column as a number with decimals.',
    'zh-CN': '“{text}”为科学计数法，可能丢失位数。请将该列导出为普通数字。',
  },
  'amount-local': {
    en: 'There is no exchange rate for {currency}; the row’s own amount in {localCurrency} is used.',
    'zh-CN': '缺少{currency}的汇率，采用该行自带的{localCurrency}金额。',
  },
  'other-amount-used': {
    en: 'The row has no amount in its own column; that of the column {column} is used.',
    'zh-CN': '该行的金额列为空，采用“{column}”列的金额。',
  },
  'currency-assumed': {
    en: 'The row names no currency; {currency} is assumed.',
    'zh-CN': '该行未注明币种，按{currency}处理。',
  },
  'currency-sign': {
    en: '"{text}" is read as {currency}.',
    'zh-CN': '“{text}”按{currency}处理。',
  },
  'sign-by-kind': {
    en: 'A document of type "{type}" is a credit, so its amount counts as negative.',
    'zh-CN': '类型为“{type}”的单据属于贷方，其金额按负数处理。',
  },
  'sign-contradicts': {
    en: 'The amount is negative and marked as a debit ("{side}"); it stays negative.',
    'zh-CN': '金额为负，却标为借方（“{side}”）；仍按负数处理。',
  },
  'side-unknown': {
    en: '"{text}" is neither debit nor credit; the amount keeps its sign. Write S or H, D or C.',
    'zh-CN': '“{text}”既非借方也非贷方，金额按原正负号处理。请填写“借”或“贷”。',
  },
  'status-unknown': {
    en: 'The status "{text}" is not known; the amounts of the row decide what is open. Write a word such as open, paid, cancelled or disputed.',
    'zh-CN': '状态“{text}”无法识别，未收金额以该行金额为准。请填写“未收”“已收”“作废”或“争议”等。',
  },
  'method-unknown': {
    en: 'The payment method "{text}" is not known and is left out. Write one such as open account, D/A, D/P or L/C.',
    'zh-CN': '付款方式“{text}”无法识别，未采用。请填写赊销（O/A）、D/A、D/P 或信用证（L/C）等。',
  },
  'kind-unknown': {
    en: 'The document type "{type}" is not known; by its sign the row is read as {kind}.',
    'zh-CN': '单据类型“{type}”无法识别，按金额正负号作为{kind}处理。',
  },
  'date-order': {
    en: '"{text}" is read as {date}, the day first. State the order: dateFormat, --date-format.',
    'zh-CN': '“{text}”按日在前读作{date}。可通过 dateFormat（命令行 --date-format）说明顺序。',
  },
  'date-other-order': {
    en: '"{text}" can only be {date}, although the other dates of the column are written in another order.',
    'zh-CN': '“{text}”只能读作{date}，而该列其他日期的书写顺序与之不同。',
  },
  'other-date-used': {
    en: 'The invoice date is missing or unreadable; the date in the column {column} is used.',
    'zh-CN': '发票日期缺失或无法识别，采用“{column}”列的日期。',
  },
  'invoice-date-from-due': {
    en: 'The list has no invoice date; it is taken as {days} days before the due date.',
    'zh-CN': '该清单没有发票日期，按到期日前{days}天处理。',
  },
  'invoice-date-unknown': {
    en: 'The list has neither invoice date nor payment terms; balances run from the due date, and no terms follow.',
    'zh-CN': '该清单既无发票日期也无付款条件；余额自到期日起计，不推算账期。',
  },
  'due-date-unreadable': {
    en: 'The due date "{text}" is no date; the payment terms are used instead.',
    'zh-CN': '到期日“{text}”不是日期，改按付款条件推算。',
  },
  'due-before-invoice': {
    en: 'The due date {due} is before the invoice date {invoiced}; the invoice counts as due on its own date.',
    'zh-CN': '到期日{due}早于发票日期{invoiced}，按开票当日到期处理。',
  },
  'due-from-overdue-days': {
    en: 'The row has no due date; it follows from {days} days past due.',
    'zh-CN': '该行没有到期日，由逾期{days}天推算。',
  },
  'due-from-bucket': {
    en: 'The row has no due date; its amount stands in an ageing bucket that is {days} days past due.',
    'zh-CN': '该行没有到期日；其金额所在账龄区间按逾期{days}天处理。',
  },
  'due-dates-differ': {
    en: 'The lines of invoice {number} are due on different days, and what of it is due when is not said; the earliest day is used.',
    'zh-CN': '发票{number}各行到期日不同，且未说明各期金额，按最早到期日处理。',
  },
  'overdue-days-unreadable': {
    en: 'The days past due "{text}" are no number of days and are not used.',
    'zh-CN': '逾期天数“{text}”不是天数，未采用。',
  },
  'terms-guessed': {
    en: 'The payment terms "{terms}" are read as {days} days from the {start}. If they are not, state them: termsMap, --terms "{terms}={days}".',
    'zh-CN':
      '付款条件“{terms}”按{days}天（起算点：{start}）处理。若不符，请在 termsMap 中说明，或使用 --terms "{terms}={days}"。',
  },
  'terms-unknown': {
    en: 'The payment terms "{terms}" tell no number of days. State it: termsMap, --terms "{terms}=60".',
    'zh-CN': '付款条件“{terms}”看不出天数。请在 termsMap 中说明，或使用 --terms "{terms}=60"。',
  },
  'terms-assumed': {
    en: 'The row has neither due date nor readable payment terms; {days} days are assumed, as stated.',
    'zh-CN': '该行既无到期日，也无可识别的付款条件，按指定的{days}天处理。',
  },
  'terms-over-a-year': {
    en: 'The invoice is due {days} days after its date; terms count as 365 days. Is the year right?',
    'zh-CN': '该发票在开票{days}天后到期，账期按365天计。请核对年份。',
  },
  'due-date-unknown': {
    en: 'The row has neither due date nor readable payment terms; what is open of it counts as not due.',
    'zh-CN': '该行既无到期日，也无可识别的付款条件，其未收部分按未到期处理。',
  },
  'clearing-date-unreadable': {
    en: 'The date of payment "{text}" is no date; the invoice counts as unpaid.',
    'zh-CN': '收款日期“{text}”不是日期，该发票按未收款处理。',
  },
  'cleared-before-invoice': {
    en: 'The payment of {date} is before the invoice date {invoiced}; the invoice counts as never owed.',
    'zh-CN': '收款日期{date}早于发票日期{invoiced}，该发票按从未形成欠款处理。',
  },
  'payment-day-assumed': {
    en: 'The row does not say when it was paid; {date} is assumed, its due date or at the latest the as-of date.',
    'zh-CN': '该行未注明收款日期，按{date}（到期日，最迟不超过基准日）处理。',
  },
  'payment-not-cleared': {
    en: 'The payment is not allocated to an invoice; it lowers the balance from its own date on.',
    'zh-CN': '该笔收款未核销至具体发票，自其日期起冲减余额。',
  },
  'open-amount-not-used': {
    en: '"{text}" is no amount; the whole row counts as open unless it is paid.',
    'zh-CN': '“{text}”不是金额；除非已收款，整行按未收处理。',
  },
  'open-above-amount': {
    en: 'The open amount {open} is more than the amount of the row, {amount}; both are used as they stand.',
    'zh-CN': '未收金额{open}大于该行金额{amount}；两者均按原数采用。',
  },
  'paid-above-amount': {
    en: 'The amount paid, {paid}, is more than the amount of the row, {amount}; the difference is a credit of the buyer.',
    'zh-CN': '已收金额{paid}大于该行金额{amount}；差额按买方的贷方余额处理。',
  },
  'parts-assumed': {
    en: 'Invoice {number} has {rows} rows with open amounts that together are less than its total; they are read as parts of it, and the rest as paid.',
    'zh-CN': '发票{number}有{rows}行，其未收金额合计小于发票总额；按分期处理，其余视为已收。',
  },
  'country-numeric': {
    en: '{text} is read as the ISO 3166-1 number of {country}, but other numbers of the column are no ISO numbers. If it is a number of the ledger’s own, map it: countryMap, --country-map {text}=….',
    'zh-CN':
      '{text}按 ISO 3166-1 数字代码读作{country}，但该列其他数字并非 ISO 代码。若为账套自定义编号，请作对应：countryMap，或 --country-map {text}=…。',
  },
  'country-default': {
    en: 'No row of the buyer names a country; {country} is used, as stated.',
    'zh-CN': '该买方各行均未注明国家，采用指定的{country}。',
  },
  'country-of-other-rows': {
    en: 'The row names no country that is known ("{text}"); {country} is used from other rows of the buyer.',
    'zh-CN': '该行没有可识别的国家（“{text}”），采用该买方其他行的{country}。',
  },
  'country-differs': {
    en: 'The row names {text}, most of the buyer’s amount {used}; {used} is used.',
    'zh-CN': '该行国家为{text}，而该买方大部分金额对应{used}，故采用{used}。',
  },
  'group-differs': {
    en: 'The row names the group "{text}", most of the buyer’s amount "{used}"; the latter is used.',
    'zh-CN': '该行所属集团为“{text}”，而该买方大部分金额对应“{used}”，故采用后者。',
  },
  'method-differs': {
    en: 'The row is paid by {text}, most of the buyer’s amount by {used}; the latter is used.',
    'zh-CN': '该行付款方式为{text}，而该买方大部分金额为{used}，故采用后者。',
  },
  'limit-not-read': {
    en: 'The limit "{text}" is no amount and is left out.',
    'zh-CN': '限额“{text}”不是金额，未采用。',
  },
  'limit-differs': {
    en: 'The row names a limit of {limit}, another row of the buyer {used}; the higher one is used.',
    'zh-CN': '该行限额为{limit}，该买方其他行为{used}，采用较高者。',
  },
  'duplicate-number': {
    en: 'The number {number} is also that of row {row}, with another amount or date; both are used.',
    'zh-CN': '单据号{number}与第{row}行相同，但金额或日期不同；两行均采用。',
  },
  'turnover-not-read': {
    en: 'The turnover "{text}" is no amount and is left out.',
    'zh-CN': '营业额“{text}”不是金额，未采用。',
  },
  'duplicate-row': {
    en: 'The row repeats row {row} in every cell; both are used. If it is there by mistake, take it out of the list.',
    'zh-CN': '该行与第{row}行的所有单元格完全相同；两行均采用。若为误录，请从清单中删除。',
  },
  'balance-differs': {
    en: 'The balance {balance} is not the sum of the ageing buckets, {buckets}; the balance is used. What it is more is not due, what it is less is set against the oldest.',
    'zh-CN':
      '余额{balance}与各账龄区间之和{buckets}不符，以余额为准：多出部分按未到期处理，不足部分冲减最早的欠款。',
  },
  'rest-not-due': {
    en: 'The balance {balance} is more than the ageing buckets, {buckets}; the rest counts as not due.',
    'zh-CN': '余额{balance}大于各账龄区间之和{buckets}，差额按未到期处理。',
  },
  disputed: {
    en: 'The buyer disputes the row. It counts as turnover and as owed, but is not insured until the dispute is settled.',
    'zh-CN': '买方对该行有争议。该笔计入营业额和欠款，但在争议解决之前不予承保。',
  },
};
