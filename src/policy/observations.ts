import type { IndustryCode } from '../values/industry-code.js';
import type { Grade, Money } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';

/**
 * What is known of a policy on one day of its period: the facts of that day, not the changes since the last report.
 * A buyer, country or sector that is not listed is as it was when the policy was bound, and owes nothing overdue.
 */
export interface Observations {
  /** The reporter's reference. */
  readonly id?: string;
  /** The day the facts are of, within the policy period or at most a month after it. */
  readonly asOf: IsoDate;
  /** Buyers of whom there is something to report. */
  readonly buyers?: readonly BuyerObservation[];
  /** Countries the insurer sees otherwise than at binding. */
  readonly countries?: readonly CountryObservation[];
  /** Sectors whose outlook is not stable. */
  readonly sectors?: readonly SectorObservation[];
  /** What the seller has declared. */
  readonly turnover?: TurnoverObservation;
  /** All claims of the policy period so far. */
  readonly claims?: readonly ClaimObservation[];
  /** Days sales outstanding of the seller. */
  readonly daysSalesOutstanding?: number;
}

/** What is known of a buyer. */
export interface BuyerObservation {
  /** Id of the buyer in the policy's submission. */
  readonly id: string;
  /** What is overdue: an amount for each number of days past due, in the currency of the buyer's amounts. */
  readonly overdue?: readonly { readonly days: number; readonly amount: Money }[];
  /** Grade of today; takes the place of a rating. */
  readonly grade?: Grade;
  /** Rating of today; takes the place of a grade. */
  readonly rating?: string;
  /**
   * True when the grade of today already reflects the overdues, which then do not count in the loss experience. When
   * missing it is taken that a grade worse than at binding reflects them.
   */
  readonly overdueInGrade?: boolean;
  /** Limit the insurer grants today; `"0"` is a limit withdrawn. */
  readonly approvedLimit?: Money;
  /** Turnover with the buyer in a full year, as it looks today. */
  readonly turnover?: Money;
}

/** How the insurer sees a country today. */
export interface CountryObservation {
  readonly country: string;
  /** Class of today, a row of the rate book's country page. */
  readonly class?: string;
  /** Class at binding; the one on the rate book's pages when missing. */
  readonly previousClass?: string;
  /** Whether risks of the country are taken. */
  readonly cover?: 'open' | 'restricted' | 'withdrawn' | 'sanctioned';
}

/** How a sector looks. */
export interface SectorObservation {
  /** ISIC Rev.4 code, or a code with its classification; it stands for everything below it. */
  readonly sector: string | IndustryCode;
  readonly outlook: 'improving' | 'stable' | 'deteriorating';
}

/** Insurable turnover declared. */
export interface TurnoverObservation {
  /** Declared from the inception to `through`, in the currency of the policy. */
  readonly declared: Money;
  /** Last day declared. */
  readonly through: IsoDate;
  /** Premium of it before bonus; by the rates of its days when missing. */
  readonly premium?: Money;
}

/** A claim of the policy period. */
export interface ClaimObservation {
  /** Id of the buyer in the policy's submission. */
  readonly buyer: string;
  /** Day of loss. */
  readonly date: IsoDate;
  /** Balance unpaid, before insured percentage and deductibles, in the currency of the policy. */
  readonly gross: Money;
  readonly recoveries?: Money;
  /**
   * The part of the buyer's overdues that became this claim, oldest first; as much as the gross loss when missing. It
   * counts as the claim alone.
   */
  readonly fromOverdue?: Money;
}
