import type { DateOrder } from '../cells/date-text.js';
import type { DecimalMark } from '../cells/decimal-mark.js';
import type { ReceivablesField } from '../columns/receivables-field.js';
import type { ReceivablesList, ReceivablesOptions } from '../receivables-options.js';

/**
 * How the lists of a seller are read, kept to be used again: what stands in which column, what its texts mean, and the
 * ids of buyers that the lists know by name alone. Fields mean what they mean in {@link ReceivablesOptions}. It holds
 * names: keep it with the ledger, and send it with no submission and no quote.
 */
export interface ReceivablesMapping {
  /** Version of the record. */
  readonly format?: 1;
  /** Sheet of the workbook that holds the list. */
  readonly sheet?: string;
  readonly list?: ReceivablesList;
  /** Headers by field; `#3` is the third column where a header is empty or comes twice. */
  readonly columns?: Readonly<Partial<Record<ReceivablesField, string>>>;
  readonly buckets?: Readonly<Record<string, string>>;
  readonly ageingFrom?: NonNullable<ReceivablesOptions['ageingFrom']>;
  readonly unit?: number;
  readonly listCurrency?: string;
  readonly dateFormat?: DateOrder;
  readonly decimalMark?: DecimalMark;
  readonly countryMap?: Readonly<Record<string, string>>;
  readonly defaultCountry?: string;
  readonly termsMap?: Readonly<Record<string, number>>;
  readonly defaultTermsDays?: number;
  readonly relatedParties?: readonly string[];
  readonly groups?: Readonly<Record<string, string>>;
  /** Ids by the name of the buyer. Two names may share an id: they are one buyer. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Ids by the name of the group of companies. */
  readonly groupIds?: Readonly<Record<string, string>>;
}
