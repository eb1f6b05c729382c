import type { ReceivablesField } from './receivables-field.js';

/** A header is the field when it has a word of every list in `all`, and none of `none`. */
export interface HeaderPattern {
  readonly field: ReceivablesField;
  readonly all: readonly string[];
  readonly none?: string;
}

const buyer =
  'customer cust client debtor buyer debitor kunde kunden acct account partner payer purchaser';
const invoice =
  'invoice inv bill billing document doc trx transaction rechnung rechnungs beleg voucher';
const number = 'id no nr number num nbr code key account nummer ref reference';
const date = 'date dt day datum dte';
const amount = 'amount amt value betrag sum wert';

/** Words that give a column away when its whole header is not known; tried in this order. */
export const headerPatterns: readonly HeaderPattern[] = [
  {
    field: 'clearingDate',
    all: [
      'clear cleared clearing settle settled settlement paid payment receipt received collection collected closed ausgleichs zahlungs',
      date,
    ],
    none: 'due terms expected planned promise predict predicted forecast estimated baseline number',
  },
  {
    field: 'dueDate',
    all: ['due maturity fällig fälligkeit fälligkeits faellig', `${date} in am`],
    none: 'amount past over days arrears balance',
  },
  { field: 'baselineDate', all: ['baseline basis', date] },
  { field: 'postingDate', all: ['posting posted gl accounting buchungs', date] },
  {
    field: 'invoiceDate',
    all: [`${invoice} issue issued created create order sales shipment`, date],
    none: 'due last',
  },
  {
    field: 'overdueDays',
    all: ['overdue late past arrears delay delayed delinquent verzug', 'days day tage'],
    none: '30 60 90 120 180',
  },
  { field: 'thirdTermsDays', all: ['net', 'days'], none: 'overdue due' },
  { field: 'termsDays', all: ['terms term credit', 'days tage'] },
  {
    field: 'openAmount',
    all: ['open outstanding remaining residual unpaid', `${amount} balance total bal`],
  },
  { field: 'localAmount', all: ['local lcy base home functional', amount] },
  { field: 'approvedLimit', all: ['approved insured granted', 'limit'] },
  { field: 'requestedLimit', all: ['credit requested', 'limit line'] },
  { field: 'annualTurnover', all: ['annual yearly year 12m', 'sales turnover revenue umsatz'] },
  {
    field: 'amount',
    all: [`${amount} converted total`],
    none: 'paid payment tax vat discount freight type id code number no local open due past overdue limit count invoices days qty quantity',
  },
  { field: 'currency', all: ['currency curr ccy währung waehrung'], none: 'rate date amount' },
  { field: 'documentType', all: [invoice, 'type class category art'] },
  { field: 'terms', all: ['terms term zahlungsbedingung'], none: 'date days' },
  { field: 'country', all: ['country land ctry nation'] },
  { field: 'buyerName', all: [buyer, 'name names title'] },
  { field: 'buyer', all: [buyer, number], none: 'type group limit region phone' },
  { field: 'invoiceNumber', all: [invoice, number], none: 'line item type' },
  { field: 'disputed', all: ['dispute disputed strittig'], none: 'amount date' },
];
