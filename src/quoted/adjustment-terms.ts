import type { Page } from '../rules/read/rate-book.js';
import type { Text } from '../values/text.js';

/**
 * How the final premium is found once turnover is declared, as the wording states it: what a quote takes from its book,
 * so that a policy carries it.
 */
export interface AdjustmentTerms {
  /** The longest time one line of a declaration may speak of. */
  readonly declared: 'monthly' | 'quarterly' | 'annually';
  readonly cancellation: CancellationTerms;
  /** Bonuses and maluses, each settled on the final premium. */
  readonly bonuses: readonly BonusTerms[];
  /** True when no bonus takes the premium below the minimum. */
  readonly bonusKeepsMinimum: boolean;
  /** The pages the terms name, as the book has them. */
  readonly pages: Readonly<Record<string, Page>>;
}

/** How much of the minimum premium stays due after a cancellation without a claim. */
export interface CancellationTerms {
  /** By the day, or by the book's scale for short periods: apart for who cancels. */
  readonly policyholder: CancellationMethod;
  readonly insurer: CancellationMethod;
  /** Page of the scale: the twelfths of the period begun give the share of the premium that is due. */
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

/** What holds where a policy states no terms: by the year, by the day, no bonus. */
export const usualAdjustment: AdjustmentTerms = {
  declared: 'annually',
  cancellation: { policyholder: 'pro-rata', insurer: 'pro-rata' },
  bonuses: [],
  bonusKeepsMinimum: true,
  pages: {},
};
