/** What a row of a ledger records. */
export type DocumentKind = 'invoice' | 'credit-note' | 'payment';

/** Document types in SAP, Oracle, Dynamics, Xero and QuickBooks, and the words of ledgers, lower case without spaces. */
const types: Readonly<Record<DocumentKind, string>> = {
  invoice:
    'rv dr d1 inv in invoice invoices salesinvoice customerinvoice bill sale sales opening taxinvoice accrec debitnote dm dn debitmemo out_invoice ' +
    'rechnung rechnungen ausgangsrechnung rg re faktura facture fact fac fa factura fattura ft factuur verkoopfactuur  发票 销售发票 应收单 销售应收单 增值税发票 蓝字发票 应收 debit charge',
  'credit-note':
    'dg cm cn crn creditnote customercreditnote refund salesreturn avoir av notedecrédit abono notadecrédito notadecredito notadicredito nc creditnota creditfactuur creditmemo creditmemos accreccredit credit salescreditnote salescreditmemo out_refund ' +
    'gutschrift gs stornorechnung 红字发票 贷项通知单 贷项凭证 贷记单 红字应收单 退货 红冲 冲红',
  payment:
    'dz zp pmt payment customerpayment receivepayment unappliedpayment règlement reglement paiement pago cobro incasso pagamento betaling ontvangst payments pay py receipt rct cash cashreceipt bankreceipt zahlung zahlungseingang ' +
    'prepayment deposit advance unappliedcash onaccount 收款 收款单 回款 付款 预收款 预收单 收款凭证',
};

const kinds: readonly DocumentKind[] = ['invoice', 'credit-note', 'payment'];

/** Reads the kind of a document from its type, or undefined when the type is not known. */
export function documentKindOf(text: string): DocumentKind | undefined {
  if (text.length > 60) return undefined;
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.-]/g, '');
  return kinds.find((kind) => types[kind].split(' ').includes(key));
}
