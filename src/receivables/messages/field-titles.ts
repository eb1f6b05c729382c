import type { WholeText } from '../../values/text.js';
import type { ReceivablesField } from '../columns/receivables-field.js';

const titles: Readonly<Record<ReceivablesField | 'ageing', WholeText>> = {
  buyer: { en: 'buyer number', 'zh-CN': '买方编号' },
  buyerName: { en: 'buyer name', 'zh-CN': '买方名称' },
  country: { en: 'country', 'zh-CN': '国家/地区' },
  companyCode: { en: 'company code', 'zh-CN': '公司代码' },
  invoiceNumber: { en: 'invoice number', 'zh-CN': '发票号' },
  invoiceDate: { en: 'invoice date', 'zh-CN': '发票日期' },
  postingDate: { en: 'posting date', 'zh-CN': '记账日期' },
  baselineDate: { en: 'baseline date', 'zh-CN': '起算日' },
  dueDate: { en: 'due date', 'zh-CN': '到期日' },
  clearingDocument: { en: 'document of payment', 'zh-CN': '清账凭证' },
  clearingDate: { en: 'day of payment', 'zh-CN': '收款日期' },
  amount: { en: 'amount', 'zh-CN': '金额' },
  localAmount: { en: 'amount in local currency', 'zh-CN': '本币金额' },
  openAmount: { en: 'open amount', 'zh-CN': '未收金额' },
  paidAmount: { en: 'amount paid', 'zh-CN': '已收金额' },
  debitAmount: { en: 'debit', 'zh-CN': '借方金额' },
  creditAmount: { en: 'credit', 'zh-CN': '贷方金额' },
  currency: { en: 'currency', 'zh-CN': '币种' },
  localCurrency: { en: 'local currency', 'zh-CN': '本位币' },
  debitCredit: { en: 'debit or credit', 'zh-CN': '借贷方向' },
  documentType: { en: 'kind of document', 'zh-CN': '单据类型' },
  terms: { en: 'payment terms', 'zh-CN': '付款条件' },
  termsDays: { en: 'days of payment terms', 'zh-CN': '付款期限天数' },
  secondTermsDays: { en: 'days of payment terms, second', 'zh-CN': '付款期限天数（第二档）' },
  thirdTermsDays: { en: 'days of payment terms, third', 'zh-CN': '付款期限天数（第三档）' },
  overdueDays: { en: 'days overdue', 'zh-CN': '逾期天数' },
  disputed: { en: 'disputed', 'zh-CN': '是否有争议' },
  status: { en: 'status', 'zh-CN': '状态' },
  open: { en: 'open or not', 'zh-CN': '是否未收' },
  closed: { en: 'paid or not', 'zh-CN': '是否已收' },
  group: { en: 'group of companies', 'zh-CN': '所属集团' },
  related: { en: 'related party', 'zh-CN': '是否关联方' },
  paymentMethod: { en: 'payment method', 'zh-CN': '结算方式' },
  requestedLimit: { en: 'limit requested', 'zh-CN': '申请限额' },
  approvedLimit: { en: 'limit approved', 'zh-CN': '批复限额' },
  annualTurnover: { en: 'turnover of a year', 'zh-CN': '年营业额' },
  balance: { en: 'balance', 'zh-CN': '余额' },
  ageing: { en: 'ageing', 'zh-CN': '账龄' },
};

/** The name of a field, for people. */
export function fieldTitle(field: ReceivablesField | 'ageing'): WholeText {
  return titles[field];
}
