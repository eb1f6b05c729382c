import type { Text } from '../../values/text.js';

/** How the final premium is found once turnover is declared, as the wording states it. */
export interface BookAdjustment {
  /** The longest time one line of a declaration may speak of. */
  readonly declared: 'monthly' | 'quarterly' | 'annually';
  /** How much of the minimum premium stays due after a cancellation without a claim. */
  readonly cancellation: CancellationTerms;
  /** Bonuses and maluses, each settled on the final premium. */
  readonly bonuses: readonly BonusTerms[];
  /** True when no bonus takes the premium below the minimum. */
  readonly bonusKeepsMinimum: boolean;
}

/** What a cancellation leaves due of the minimum premium, apart for who cancels. */
export interface CancellationTerms {
  readonly policyholder: CancellationMethod;
  readonly insurer: CancellationMethod;
  /** Page of the scale for short periods: the twelfths of the period begun give the share of the premium that is due. */
  readonly scale?: string;
}

/** By the day, or by the scale for short periods. */
export type CancellationMethod = 'pro-rata' | 'short-period';

/** One bonus or malus: a share of the final premium back or on top. */
export interface BonusTerms {
  readonly id: string;
  readonly title: Text;
  /**
   * `no-claims`: by unbroken years without a claim, this period among them. `loss-ratio`: by claims over premium.
   * `profit-share`: a share of what is left of the premium of one to three periods after the insurer's deduction and the
   * claims. `malus`: a share on top, by claims over premium.
   */
  readonly kind: 'no-claims' | 'loss-ratio' | 'profit-share' | 'malus';
  /** Page the share is read from; for a profit share a page with the rows `periods`, `deduction` and `share`. */
  readonly page: string;
  /** With the final bill when missing, or only once the policy is renewed; a malus is charged with the final bill. */
  readonly paid?: 'after-period' | 'on-renewal';
}
