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
