import type { AgeingBucket } from '../columns/ageing-headers.js';
import type { Overdue } from '../buyers/overdue-ageing.js';
import type { ItemBuyer, Guess } from '../items/item.js';
import { type Decimal } from '../../values/decimal.js';

/** A row of an aged-debt list that can be used, in the submission's currency. */
export interface AgedRow extends ItemBuyer {
  /** Place of the row, from 0. */
  readonly row: number;
  readonly currency: string;
  /** Balance in the row's own currency. */
  readonly amount: Decimal;
  /** Balance. */
  readonly value: Decimal;
  /** What is not due yet. */
  readonly notDue: Decimal;
  /** What is due, at one day for each bucket; credits are negative. */
  readonly due: readonly Overdue[];
  readonly termsDays: number | undefined;
  /** Turnover of a year, where the list states it. */
  readonly turnover: Decimal | undefined;
  guesses: readonly Guess[];
}

/**
 * The day that stands for a bucket: its middle, and for an open end its first day. Days since the invoice become days
 * past due by the payment terms; zero or less is not due.
 */
export function dayOfBucket({ span }: AgeingBucket, termsDays: number): number {
  if (span === 'not-due') return 0;
  const first = Math.max(1, span.from);
  const middle = span.to === undefined ? first : Math.floor((first + span.to) / 2);
  return Math.max(0, middle - termsDays);
}
