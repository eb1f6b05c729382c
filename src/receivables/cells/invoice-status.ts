/** Whether a row says of itself that it is open, paid, void or disputed. */
export type InvoiceStatus = 'open' | 'paid' | 'void';

const words: Readonly<Record<InvoiceStatus | 'disputed', string>> = {
  open:
    'open unpaid outstanding overdue due pastdue partial partiallypaid partlypaid partpaid authorised authorized posted sent viewed approved issued awaitingpayment ' +
    'notpaid not_paid notdue current inpayment in_payment pending unsettled offen teilbezahlt teilweisebezahlt überfällig fällig versendet gesendet nichtbezahlt unbezahlt gemahnt ' +
    'impayé impayée nonpayé enretard partiellementpayé enattente envoyé pendiente vencido vencida parcial parcialmentepagado emitida emitido nopagado ' +
    'aperto aperta scaduto nonpagato nonpagata parzialmentepagato emessa daincassare openstaand vervallen onbetaald deelsbetaald verzonden ' +
    '未收 未收款 未结清 未结 未清 未核销 部分收款 部分核销 未付 未付款 逾期 未到期 已逾期 已开票 已审核 待收款',
  paid:
    'paid closed cleared settled fullypaid complete completed paidinfull reconciled ausgeglichen bezahlt erledigt vollständigbezahlt payé payée réglé réglée soldé lettré ' +
    'pagado pagada cobrado cobrada liquidado saldado pagato pagata saldato incassato betaald voldaan 已收 已结清 已结 已清 已核销 已付 已收款 已付款 结清 全部收款',
  void:
    'void voided cancelled canceled deleted reversed draft storniert entwurf annulé annulée brouillon anulado anulada borrador cancelado cancelada annullato annullata bozza ' +
    'geannuleerd concept vervallenverklaard 作废 已作废 已取消 取消 草稿 已冲销',
  disputed:
    'disputed indispute dispute contested strittig inklärung enlitige litige litigio disputado incontestazione contestata betwist 争议 有争议 争议中',
};

const states = ['open', 'paid', 'void', 'disputed'] as const;

/** Reads the status of an invoice, or undefined when it says nothing known. A dispute may say what it is about. */
export function invoiceStatusOf(text: string): InvoiceStatus | 'disputed' | undefined {
  if (text.length > 80) return undefined;
  const plain = text.normalize('NFKC').toLowerCase();
  const key = plain.replace(/[\s-]/g, '');
  const known = states.find((state) => words[state].split(' ').includes(key));
  return known ?? (/^(?:in )?disput|^en litig|^争议/u.test(plain) ? 'disputed' : undefined);
}
