import type { ReceivablesIssue as Issue } from '../receivables-issue.js';
import type { AgeingBucket } from '../columns/ageing-headers.js';
import type { AmountVector } from './amount-vectors.js';

/** What the columns of amounts of an aged-debt list are, besides its buckets. */
export interface AgedColumns {
  /** The balance the list states. */
  readonly balance: AmountVector | undefined;
  /** The buckets, without those that repeat others. */
  readonly buckets: readonly AgeingBucket[];
  /** Receipts on account, which lower the balance. */
  readonly credits: readonly AmountVector[];
  /** Amounts that are in no balance and were not read. */
  readonly left: readonly AmountVector[];
  /** Columns that may be part of the debt and were not read. */
  readonly issues: readonly Issue[];
}
