import type { DateOrder } from './cells/date-text.js';
import type { DecimalMark } from './cells/decimal-mark.js';
import type { ReceivablesField } from './columns/receivables-field.js';
import type { ListNote } from './list-note.js';
import type { ExchangeRate } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';

/** A ledger as lists of cells. */
export interface ReceivablesTable {
  readonly header: readonly string[];
  /** Cells as text, in the order of the header. */
  readonly rows: readonly (readonly string[])[];
  /** Line of the file on which each row begins, for the reports. */
  readonly lines?: readonly number[];
  /** What is known of the file before its rows are read: they come first among the notes of the result. */
  readonly notes?: readonly ListNote[];
  /** Rows above the header: they may name a unit, a currency, a day, or the buyer of the rows below. */
  readonly above?: readonly (readonly string[])[];
}

/** A ledger: a table, or one record a row, with the headers as keys. */
export type ReceivablesRows = readonly Readonly<Record<string, string>>[] | ReceivablesTable;

/**
 * What a list is. `history`: invoices with what was paid and when. `open-items`: what is unpaid on the as-of date.
 * `invoices`: invoices that do not say whether they are paid. `aged-debt`: balances by ageing bucket, a row a buyer.
 */
export type ReceivablesList = 'history' | 'open-items' | 'invoices' | 'aged-debt';

/** What the rows do not say, and what the reader of a ledger decides. */
export interface ReceivablesOptions {
  /** The day the facts are to describe. Later invoices are left out; what was paid later is still open. */
  readonly asOf: IsoDate;
  /** ISO 4217 currency of the buyers' amounts: the submission's. */
  readonly currency: string;
  /** Currency of amounts that name none; `currency` when missing. */
  readonly listCurrency?: string;
  /** Header of a field's column, where it is not recognised or recognised wrongly. */
  readonly columns?: Readonly<Partial<Record<ReceivablesField, string>>>;
  /**
   * What the ageing buckets span, by the headers of their columns (`#3` for the third column): `not-due`, `1-30`, `91+`,
   * or `none` for a column that is none. For those that are not recognised, or recognised wrongly.
   */
  readonly buckets?: Readonly<Record<string, string>>;
  /** How many units one unit of the amounts stands for, where neither titles nor headers say so: 10000 for 万元. */
  readonly unit?: number;
  /** ISO 3166-1 alpha-2 country for each text of the country column that is none. */
  readonly countryMap?: Readonly<Record<string, string>>;
  /** Country of buyers whose rows name none. */
  readonly defaultCountry?: string;
  /**
   * Ids by the names of buyers that the list knows by name alone, from a mapping that was kept. Names that are not among
   * them are given new ids; without it the ids hold for this list only.
   */
  readonly ids?: Readonly<Record<string, string>>;
  /** The same for groups of companies that the list names. */
  readonly groupIds?: Readonly<Record<string, string>>;
  /** Days from invoice for each payment-term code. */
  readonly termsMap?: Readonly<Record<string, number>>;
  /** Days from invoice where neither due date nor payment terms are known. */
  readonly defaultTermsDays?: number;
  /** Rates into `currency`, one for each other currency of the list. */
  readonly exchangeRates?: readonly ExchangeRate[];
  /** Ids or names of buyers of the seller's own group: they are left out. */
  readonly relatedParties?: readonly string[];
  /** Group of companies by id or name of the buyer. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Order of day, month and year where the dates do not tell. */
  readonly dateFormat?: DateOrder;
  /** Decimal mark where the amounts do not tell. */
  readonly decimalMark?: DecimalMark;
  /** Days the turnover is counted in, both included; from the first to the last invoice when missing. */
  readonly period?: { readonly from: IsoDate; readonly to: IsoDate };
  /** Shortest window a year's turnover is inferred from, in months; 1 when missing. */
  readonly minimumMonths?: number;
  /** What the list is, where it does not tell. */
  readonly list?: ReceivablesList;
  /** What the buckets of an aged-debt list count from, where they do not tell. */
  readonly ageingFrom?: 'due-date' | 'invoice-date';
  /** Told how many of all rows have been read, every 5,000 rows and at the end; for people who wait. */
  readonly progress?: (done: number, rows: number) => void;
}
