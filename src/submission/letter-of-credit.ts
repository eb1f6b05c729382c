/** The banks behind a letter of credit. */
export interface LetterOfCredit {
  /** ISO 3166-1 alpha-2 country of the bank that issues it; the buyer's when missing. */
  readonly issuingBankCountry?: string;
  /** True where a bank in the seller's country confirms it and so owes the money itself. */
  readonly confirmed?: boolean;
}
