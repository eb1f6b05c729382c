/** What a column of a ledger can be. */
export type ReceivablesField =
  /** The seller's number of the buyer. */
  | 'buyer'
  | 'buyerName'
  | 'country'
  /** The seller's own company, where a ledger holds several. */
  | 'companyCode'
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'postingDate'
  /** The day from which payment terms run. */
  | 'baselineDate'
  | 'dueDate'
  /** The day the row was paid or cleared. */
  | 'clearingDate'
  /** The document that cleared the row; filled in when the row is settled. */
  | 'clearingDocument'
  /** Amount of the row in its own currency. */
  | 'amount'
  /** The same in the seller's currency. */
  | 'localAmount'
  /** What is still open of the amount. */
  | 'openAmount'
  /** What was paid of the amount. */
  | 'paidAmount'
  | 'debitAmount'
  | 'creditAmount'
  | 'currency'
  | 'localCurrency'
  /** Debit or credit: `S` and `H`, `D` and `C`, 借 and 贷. */
  | 'debitCredit'
  | 'documentType'
  /** Code or text of the payment terms. */
  | 'terms'
  /** Days of the payment terms; ledgers with two discount periods have up to three such columns. */
  | 'termsDays'
  | 'secondTermsDays'
  | 'thirdTermsDays'
  /** Days past due on the as-of date. */
  | 'overdueDays'
  | 'disputed'
  | 'status'
  | 'open'
  | 'closed'
  /** The group of companies the buyer belongs to. */
  | 'group'
  /** Whether the buyer belongs to the seller's own group. */
  | 'related'
  | 'paymentMethod'
  | 'requestedLimit'
  | 'approvedLimit'
  /** Turnover with the buyer in a year, as the ledger states it. */
  | 'annualTurnover'
  /** Balance of the buyer in an aged-debt list. */
  | 'balance';

/** Fields that hold dates, in the order in which they are looked at. */
export const dateFields = [
  'invoiceDate',
  'postingDate',
  'baselineDate',
  'dueDate',
  'clearingDate',
] as const satisfies readonly ReceivablesField[];

/** A field that holds a date. */
export type DateField = (typeof dateFields)[number];

/** Fields that hold amounts of money. */
export const amountFields = [
  'amount',
  'localAmount',
  'openAmount',
  'paidAmount',
  'debitAmount',
  'creditAmount',
  'requestedLimit',
  'approvedLimit',
  'annualTurnover',
  'balance',
] as const satisfies readonly ReceivablesField[];

/** A field that holds an amount of money. */
export type AmountField = (typeof amountFields)[number];
