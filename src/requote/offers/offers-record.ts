import type { Measures } from '../../pricing/measures/own-measures.js';
import type { QuoteHeader } from '../../quoted/quote-record.js';
import type { Money, Rate, Share } from '../../submission/submission.js';
import type { Issue } from '../../values/issues.js';
import type { BorneLosses } from '../frontier/frontier-record.js';
import type { PastYearsAsIf } from '../past/past-losses.js';

/** What may be given to `compareOffers` besides the submission, the book and the offers. */
export interface OffersOptions {
  /** Cost of the seller's capital, a year, as a share; `"0.08"` when missing. */
  readonly costOfCapital?: Share;
  /** Measures of your own, as given to `quote`. */
  readonly measures?: Measures;
}

/** An offer on the client's own losses. */
export interface ComparedOffer {
  readonly id: string;
  /**
   * `not-comparable`: it states neither limits nor a discretionary limit, so nobody knows what it insures;
   * `not-assessed`: the rate book cannot look at its cover, and `issues` say why.
   */
  readonly status: 'compared' | 'not-comparable' | 'not-assessed';
  readonly rate: Rate;
  /** Turnover of the period the offer insures, and the rest of the insurable turnover. */
  readonly insuredTurnover: Money;
  readonly uninsuredTurnover: Money;
  /** Buyers it does not insure; each group of buyers counts once. */
  readonly uninsuredBuyers: number;
  /** The rate on the turnover insured, or the minimum. */
  readonly premium: Money;
  /** True where the minimum is charged. */
  readonly minimumBinds: boolean;
  readonly fees: Money;
  readonly taxes: Money;
  /** What the insurer is expected to pay; null where nothing can be said of losses, like all that follows. */
  readonly paid: Money | null;
  /** Losses that stay with the seller, those of buyers not insured among them. */
  readonly borne: BorneLosses | null;
  /** Premium, fees, taxes, losses borne on average, and the cost of capital on the rest of the worst years. */
  readonly totalCost: Money | null;
  /** What it would have paid on the client's own past losses, brought to today. */
  readonly past: PastYearsAsIf | null;
  readonly issues: readonly Issue[];
}

/** Offers side by side. */
export interface OffersCompared extends Pick<QuoteHeader, 'submission' | 'book' | 'library'> {
  readonly status: 'compared';
  readonly currency: string;
  readonly costOfCapital: Share;
  /** In the order given. */
  readonly offers: readonly ComparedOffer[];
  /** The offer of least total cost; null where none can be compared. */
  readonly cheapest: string | null;
  readonly issues: readonly [];
}

/** Offers or a submission that cannot be looked at: what is wrong; paths begin with `/submission` or `/offers`. */
export interface InvalidOffers {
  readonly status: 'invalid';
  readonly issues: readonly Issue[];
}
