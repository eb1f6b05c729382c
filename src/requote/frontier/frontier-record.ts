import type { Measures } from '../../pricing/measures/own-measures.js';
import type { QuoteHeader } from '../../quoted/quote-record.js';
import type { Money, Percentage, Rate, Share } from '../../submission/submission.js';
import type { PatchOperation } from '../../gate/patch.js';
import type { Referral } from '../suggestions/suggestion-record.js';

/** What may be given to `structureFrontier` besides the submission and the book. */
export interface FrontierOptions {
  /** Fees of the period beside the premium, in the currency of the submission; `"0"` when missing. */
  readonly fees?: Money;
  /** Cost of the seller's capital, a year, as a share; `"0.08"` when missing. */
  readonly costOfCapital?: Share;
  /** Quotes that may be made; 60 when missing, at least 2. */
  readonly maximumQuotes?: number;
  /** Measures of your own, as given to `quote`. */
  readonly measures?: Measures;
}

/** Losses a seller bears in a year, those above the limits among them: estimates, to the minor unit. */
export interface BorneLosses {
  /** On average: as the quote states it. */
  readonly expected: Money;
  /** Not exceeded in nineteen years of twenty. */
  readonly oneInTwenty: Money;
  /** Mean of the worst years, one in twenty: tail value at risk at 95 %. */
  readonly worstYears: Money;
}

/** The terms of a structure, as amounts; null where it has no such term. */
export interface StructureTerms {
  readonly insuredPercentage: Percentage;
  readonly nonQualifyingLoss: Money | null;
  readonly eachLoss: Money | null;
  readonly aggregateFirstLoss: Money | null;
  readonly maximumLiability: Money | null;
}

/** A structure with its price and what it leaves to the seller. */
export interface FrontierPoint {
  /** Names the terms that differ from the present ones; `present` for the cover asked for. */
  readonly id: string;
  readonly terms: StructureTerms;
  /** JSON Patch (RFC 6902) to the submission: quoting it gives this premium. */
  readonly patch: readonly PatchOperation[];
  readonly status: 'quoted' | 'referred';
  /** What asks for the underwriter and does not under the present cover. */
  readonly referrals: readonly Referral[];
  readonly premium: Money;
  readonly rate: Rate;
  readonly borne: BorneLosses;
  /** Total cost of risk: premium, fees, losses borne on average, and the cost of capital on the rest of a bad year. */
  readonly totalCost: Money;
  /** Another structure that costs no more and leaves no more, on average and in bad years; null where there is none. */
  readonly dominatedBy: string | null;
}

/** Premium against the losses that are kept, structure by structure. */
export interface StructureFrontier extends Pick<QuoteHeader, 'submission' | 'book' | 'library'> {
  readonly currency: string;
  readonly premium: Money;
  readonly fees: Money;
  readonly costOfCapital: Share;
  /** The present cover first, then by rising premium. */
  readonly points: readonly FrontierPoint[];
  /** Why there are none: the book prices from no loss distribution. */
  readonly withoutPoints: 'no-loss-distribution' | null;
  /** The structure of least total cost among those that trip no guideline. */
  readonly cheapest: string;
  /** Structures a guideline declines or the book cannot price. */
  readonly notPriced: number;
  /** Quotes made for all of this. */
  readonly quotes: number;
}
