import type { QuoteHeader } from '../../quoted/quote-record.js';
import type { Money, Share } from '../../submission/submission.js';
import type { DecimalText } from '../../values/text.js';

/** How large the losses of a year become, and who bears them: estimates of the loss distribution, to the minor unit. */
export interface LossCurve extends Pick<QuoteHeader, 'submission' | 'book' | 'library'> {
  readonly currency: string;
  /** Estimated premium of the same cover. */
  readonly premium: Money;
  /** Aggregate first loss, in terms of insured losses; null where there is none. */
  readonly firstLoss: Money | null;
  /** Maximum liability; null where there is none. */
  readonly maximum: Money | null;
  /** From frequent to rare; no amount falls from one to the next. */
  readonly points: readonly LossPoint[];
  /** Why there are none: the book prices from no loss distribution. */
  readonly withoutPoints: 'no-loss-distribution' | null;
}

/** What is exceeded once in so many years, each amount by itself: amounts of one point need not be of the same year. */
export interface LossPoint {
  /** Years in which the amounts are exceeded once, on average. */
  readonly years: DecimalText;
  /** The same as a probability a year, to six decimals. */
  readonly exceedance: Share;
  /** All losses on the buyers, those above the credit limits among them. */
  readonly groundUp: Money;
  /** Losses after the terms on each loss: what meets the terms on the year. */
  readonly claims: Money;
  /** Who bears these claims, layer by layer; the layers add up to `claims` exactly. */
  readonly layers: {
    /** Aggregate first loss, borne by the seller. */
    readonly firstLoss: Money;
    /** Paid by the insurer. */
    readonly paid: Money;
    /** Beyond the maximum liability, borne by the seller. */
    readonly beyondMaximum: Money;
  };
  /**
   * All the seller bears: above limits, outside the percentage, below the amounts, first losses; what lies beyond the
   * maximum liability is added as it is at the same point.
   */
  readonly borne: Money;
}
