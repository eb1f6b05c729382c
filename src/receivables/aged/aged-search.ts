import type { Decimal } from '../../values/decimal.js';
import type { ContentOf } from '../columns/column-content.js';
import type { ListRead } from '../items/list-read.js';
import type { BucketVector } from './resolved-buckets.js';

/** Columns while it is found out what they are. */
export interface AgedSearch {
  readonly list: ListRead;
  readonly rows: number;
  readonly buckets: readonly BucketVector[];
  readonly inBuckets: readonly Decimal[];
  readonly content: ContentOf;
}
