import type { AgedColumns } from '../aged/amounts-of-list.js';
import type { RecognisedColumns } from '../columns/recognise-columns.js';
import type { ListLayout } from '../layout/list-layout.js';
import type { Titles } from '../layout/titles.js';
import type { ReceivablesOptions, ReceivablesTable } from '../receivables-options.js';
import type { LedgerReading } from './ledger-reading.js';
import type { ListContext } from './row-context.js';

/** The columns of a list, each with its unit. */
export interface ListColumns extends RecognisedColumns {
  /** Unit of columns that were not read. */
  readonly tableScale?: number;
  /** Places of columns that the caller says are no buckets. */
  readonly none: ReadonlySet<number>;
  /** True when the list shows amounts by age. */
  readonly byAge: boolean;
  /** Header of a balance that runs on from row to row, and says of no row what is open. */
  readonly runningBalance: string | undefined;
  /** The unit given to columns that name none. */
  readonly unitApplied?: { readonly scale: number; readonly headers: readonly string[] };
}

/** A list whose columns are recognised, ready to be read row by row. */
export interface ListRead {
  readonly table: ReceivablesTable;
  readonly columns: ListColumns;
  readonly reading: LedgerReading;
  readonly context: ListContext;
  readonly layout: ListLayout;
  readonly titles: Titles;
  /** The one currency that is written beside amounts, where the list names none otherwise. */
  readonly writtenCurrency: string | undefined;
  /** Told how many of all rows have been read. */
  readonly progress: ReceivablesOptions['progress'];
  /** What the columns of an aged-debt list are; missing for other lists. */
  readonly aged?: AgedColumns;
}
