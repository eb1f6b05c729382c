/** Facts of a list of receivables that are words of the program, in English. */
export const receivablesTerms: Readonly<Record<string, string>> = {
  history: 'invoices with their payments',
  'open-items': 'open items',
  invoices: 'invoices without their payments',
  'aged-debt': 'aged debt',
  stated: 'as stated',
  'first-to-last-invoice': 'from the first to the last invoice',
  'minimum-months': 'the shortest window allowed',
  'due-date': 'due date',
  'invoice-date': 'invoice date',
  'month-end': 'end of the month',
  invoice: 'an invoice',
  'credit-note': 'a credit note',
};
