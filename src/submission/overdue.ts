import type { DecimalText } from '../values/text.js';

/** An amount that is overdue. */
export interface Overdue {
  /** Days past due. */
  readonly days: number;
  readonly amount: DecimalText;
  /** True when the buyer contests the debt: it then says nothing of its solvency. */
  readonly disputed?: boolean;
}
