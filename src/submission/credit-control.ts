import type { Share } from './amounts.js';

/** Credit control of the seller. */
export interface CreditControl {
  /** Answers by question of the rate book; a question left out counts as `unknown`. */
  readonly answers?: Readonly<Record<string, CreditControlAnswer>>;
  /** Days sales outstanding over the last twelve months: what all buyers owe, where their balances are not stated one by one. */
  readonly daysSalesOutstanding?: number;
  /** Share of all receivables overdue by more than the rate book's days (60 in the reference edition); `"0"` when nothing is. Not needed where every buyer states its `overdue`. */
  readonly overdueShare?: Share;
}

/** An answer, and what stands behind it. */
export interface CreditControlAnswer {
  readonly answer: 'yes' | 'partly' | 'no' | 'unknown';
  /** `none` when missing: the seller's word alone earns part of the credit. */
  readonly evidence?: 'none' | 'document' | 'audited';
}
