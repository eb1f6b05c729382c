import type { NumericCountries } from '../numeric-countries.js';
import type { AmountField, DateField, ReceivablesField } from '../columns/receivables-field.js';
import type { AmountResult } from '../cells/amount-text.js';
import type { DateResult } from '../cells/date-text.js';
import type { Decimal } from '../../values/decimal.js';
import type { GuessCode, ReportFacts } from '../report-facts.js';
import type { Section } from '../layout/section.js';
import type { TextReaders } from './text-readers.js';

/** What reading a row needs to know of the options, prepared once. */
export interface ListContext {
  /** As-of date, in days since 1970-01-01. */
  readonly asOf: number;
  /** Currency of the submission. */
  readonly currency: string;
  /** Currency of amounts that name none. */
  readonly listCurrency: string;
  /** Rates into the submission's currency, its own included. */
  readonly rates: ReadonlyMap<string, Decimal>;
  readonly read: TextReaders;
  /** Countries by the texts the caller mapped. */
  readonly countryMap: ReadonlyMap<string, string>;
  readonly defaultCountry: string | undefined;
  /** Days by the payment-term codes the caller mapped. */
  readonly termsMap: ReadonlyMap<string, number>;
  readonly defaultTermsDays: number | undefined;
  /** Ids and names of related parties. */
  readonly relatedParties: ReadonlySet<string>;
  /** Groups by ids and names of buyers. */
  readonly groups: ReadonlyMap<string, string>;
  readonly has: (field: ReceivablesField) => boolean;
  /** The column that says what is open of an invoice; missing where the list has none. */
  readonly openField: 'openAmount' | 'balance' | undefined;
  readonly header: (field: ReceivablesField) => string;
  readonly headerCurrency: (field: ReceivablesField) => string | undefined;
  /** Numbers in the country column. */
  /** Ids by the key of the name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly numericCountries: NumericCountries;
  /** True when the order of day and month in a column is not certain. */
  readonly orderAssumed: (field: DateField) => boolean;
}

/** One row while it is read. */
export interface RowContext extends ListContext {
  readonly text: (field: ReceivablesField) => string;
  readonly date: (field: DateField) => DateResult;
  readonly amount: (field: AmountField) => AmountResult;
  /** Amounts in the ageing buckets. */
  readonly buckets: () => readonly AmountResult[];
  /** Days past due of the one bucket the row has an amount in, 0 for what is not due. */
  readonly bucketDays: () => number | undefined;
  /** The buyer that a heading names for the row. */
  readonly section: () => Section | undefined;
  /** Takes note of a guess about the row. */
  readonly guess: (code: GuessCode, facts: ReportFacts) => void;
}
