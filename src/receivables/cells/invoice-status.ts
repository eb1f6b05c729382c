/** Whether a row says of itself that it is open, paid, or void. */
export type InvoiceStatus = 'open' | 'paid' | 'void';

const words: Readonly<Record<InvoiceStatus, string>> = {
  open:
    'open unpaid outstanding overdue due partial partiallypaid partpaid authorised authorized posted sent approved ' +
    'notpaid not_paid inpayment in_payment offen teilbezahlt 未收 未结清 未结 未清 未核销 部分收款 部分核销 未付 逾期 未到期 已逾期',
  paid: 'paid closed cleared settled fullypaid complete completed paidinfull ausgeglichen bezahlt 已收 已结清 已结 已清 已核销 已付 已收款 结清',
  void: 'void voided cancelled canceled deleted reversed draft storniert 作废 已作废 已取消 取消 草稿 已冲销',
};

const states: readonly InvoiceStatus[] = ['open', 'paid', 'void'];

/** Reads the status of an invoice, or undefined when it says nothing known. */
export function invoiceStatusOf(text: string): InvoiceStatus | undefined {
  if (text.length > 40) return undefined;
  const key = text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
  return states.find((state) => words[state].split(' ').includes(key));
}
