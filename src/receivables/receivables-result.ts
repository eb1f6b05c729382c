import type { DateOrder } from './cells/date-text.js';
import type { DecimalMark } from './cells/decimal-mark.js';
import type { ReceivablesField } from './columns/receivables-field.js';
import type { ReceivablesMapping } from './mapping/receivables-mapping.js';
import type { ListNote } from './list-note.js';
import type { RowReportCode } from './report-facts.js';
import type { ReceivablesList } from './receivables-options.js';
import type { RecordIssue } from '../values/issues.js';
import type { Buyer, Money } from '../submission/submission.js';
import type { DecimalText, IsoDate } from '../values/text.js';

/** The buyers of a ledger, and an account of every row and every guess. */
export interface ReceivablesResult {
  /** What the list was taken for. */
  readonly list: ReceivablesList;
  /** Ready for a submission, sorted by id. */
  readonly buyers: readonly Buyer[];
  /** What stands behind each buyer, in the same order. Names are here, and not in the buyers. */
  readonly profiles: readonly BuyerProfile[];
  /** Currency of every amount of the buyers, profiles and turnovers. */
  readonly currency: string;
  /** Turnover of the buyers in a year: the sum of theirs. `"0"` when no turnover is known. */
  readonly turnover: Money;
  /** Invoices less credit notes of the window, before they are made a year's. */
  readonly observedTurnover: Money;
  /** The window the turnover was counted in; null for an aged-debt list. */
  readonly window: TurnoverWindow | null;
  /** How the invoices were paid; null when the list does not say. */
  readonly collection: Collection | null;
  readonly totals: ReceivablesTotals;
  /** Which column was read as what. */
  readonly columns: readonly ColumnReading[];
  /** Headers of columns that were not read. */
  readonly unreadColumns: readonly string[];
  /** What the list was read with: kept as a file, it reads the next list in the same way. It holds names. */
  readonly mapping: ReceivablesMapping;
  /** What holds for the list as a whole, guesses included. */
  readonly notes: readonly ListNote[];
  /** Every row that was dropped, guessed about or is remarkable, in the order of the rows. */
  readonly reports: readonly RowReport[];
}

/** The days turnover was counted in, both included, and how they were found. */
export interface TurnoverWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly basis: 'stated' | 'first-to-last-invoice' | 'minimum-months';
}

/** What stands behind a buyer. Amounts in the currency of the result. */
export interface BuyerProfile {
  readonly id: string;
  /** Name in the ledger, for the reader alone: quotes carry ids. */
  readonly name?: string;
  readonly rows: number;
  /** Invoices less credit notes of the window. */
  readonly observedTurnover: Money;
  /** Unpaid on the as-of date, credits deducted; missing when the list does not say. */
  readonly openBalance?: Money;
  /** Part of the open invoices that the buyer disputes: not insured until the dispute is settled. */
  readonly disputed?: Money;
  /** Shortest and longest payment terms among the invoices, in days. */
  readonly termsDays?: { readonly shortest: number; readonly longest: number };
}

/** How the invoices were paid. */
export interface Collection {
  /** Invoices paid by the as-of date, with the day of payment. */
  readonly paidInvoices: number;
  /** Those paid after their due date. */
  readonly paidLate: number;
  /** Their amount. */
  readonly paidLateAmount: Money;
  /** Days from invoice to payment, weighted by amount, two decimals; null when nothing was paid. */
  readonly daysToPay: DecimalText | null;
}

/** Counts and sums that account for every row. */
export interface ReceivablesTotals {
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly rowsDropped: number;
  /** Used rows with at least one guess. */
  readonly rowsGuessed: number;
  /** Dropped rows whose amount could not be read: they are in no sum. */
  readonly rowsWithoutAmount: number;
  /** Sums by currency of the rows; `XXX` where a row's currency is not known. */
  readonly byCurrency: readonly CurrencyTotals[];
}

/** Sums of the rows of one currency, credits negative: `amountIn = amountUsed + amountDropped`, exactly. */
export interface CurrencyTotals {
  readonly currency: string;
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly rowsDropped: number;
  readonly amountIn: DecimalText;
  readonly amountUsed: DecimalText;
  readonly amountDropped: DecimalText;
  /** Part of `amountUsed` that is turnover of the window; the rest moves balances alone. */
  readonly amountInTurnover: DecimalText;
}

/** A column, and what it was read as. */
export interface ColumnReading {
  readonly field: ReceivablesField | 'ageing';
  readonly header: string;
  /** Place of the column, from 0. */
  readonly index: number;
  /** `stated` by the caller, a known `header`, guessed from its `words`, or from what is in it (`content`). */
  readonly how: 'stated' | 'header' | 'words' | 'content';
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
  /** Currency its header names. */
  readonly currency?: string;
  /** How many units one unit of its amounts stands for, where its header says so. */
  readonly scale?: number;
  /** Days of an ageing bucket. */
  readonly days?: string;
}

/** What became of a row, apart from being used as it stands. */
export interface RowReport extends RecordIssue {
  readonly record: 'receivables-row';
  readonly code: RowReportCode;
  /** The row, from 1, the header not counted. */
  readonly row: number;
  /** Its line in the file, if known. */
  readonly line?: number;
  /** `dropped`: in no buyer. `guessed`: used, on an assumption. `noted`: used, and remarkable. */
  readonly severity: 'dropped' | 'guessed' | 'noted';
  /** Amount of a dropped row, if it could be read. */
  readonly amount?: DecimalText;
  /** Its currency. */
  readonly currency?: string;
}
