import type { AdjustmentTerms } from './adjustment-terms.js';
import type { OpenEnds } from '../rules/read/range-ends.js';
import type { Assumption, Finding } from './findings.js';
import type { Issue } from '../values/issues.js';
import type { LedgerEntry } from './ledger.js';
import type { WaterfallTerm } from '../rules/read/rate-book.js';
import type { Cover, Money, Rate, Share } from '../submission/submission.js';
import type { DecimalText, IsoDate, Text } from '../values/text.js';

/** The result of quoting: plain frozen JSON, which can be stored, replayed and explained for ever. */
export type Quote = PricedQuote | UnpricedQuote;

/** What every quote states, priced or not. */
export interface QuoteHeader {
  /** The submission's own reference. */
  readonly submission: string | null;
  /** The rate book it was made with. */
  readonly book: {
    readonly edition: string;
    readonly title: Text;
    readonly digest: string;
    readonly filing: string | null;
    readonly notice: Text | null;
  };
  readonly library: { readonly name: 'trade-credit-pricing'; readonly version: string };
  /** Digest of the submission as it was read; null when it could not be. */
  readonly submissionDigest: string | null;
  /** Digest of the quote without this field: a stored quote that was changed does not have it any more. */
  readonly digest: string;
  /** Everything found, worst first. */
  readonly findings: readonly Finding[];
  /** What was assumed because the submission does not say. */
  readonly assumptions: readonly Assumption[];
}

/** A quote with a price: `quoted`, or `referred` to an underwriter with the price as it stands. */
export interface PricedQuote extends QuoteHeader {
  readonly status: 'quoted' | 'referred';
  readonly currency: string;
  readonly period: {
    readonly inception: IsoDate;
    readonly expiry: IsoDate;
    readonly months: number;
    readonly basis: 'risks-attaching' | 'losses-occurring';
  };
  /** The offer stands from the as-of date to this day. */
  readonly validity: { readonly from: IsoDate; readonly until: IsoDate };
  /** The cover with every amount resolved. */
  readonly cover: QuotedCover;
  /** What the tier of the cover includes besides it, in words of the book; missing where it includes nothing. */
  readonly services?: Text;
  readonly exposure: ExposureSummary;
  readonly premium: Premium;
  /** How the final premium is found once turnover is declared; missing where the book states nothing. */
  readonly adjustment?: AdjustmentTerms;
  /** What the risk costs by expected loss, expense and capital alone; null when the book does not say. */
  readonly technical: Technical | null;
  /** The period's losses under the cover, from the loss distribution; null when the book has none. */
  readonly losses: LossSummary | null;
  /** The steps from nothing to the premium. */
  readonly ledger: readonly LedgerEntry[];
  /** Every filed range a step of the ledger read, and the value taken from it; empty for a book without ranges. */
  readonly filedRanges: readonly FiledRange[];
  /** Buyers taken out of the insurable turnover, and why. */
  readonly excludedBuyers: readonly ExcludedBuyer[];
  /** What must be received before cover starts, by code. */
  readonly subjectivities: readonly Subjectivity[];
  /** Measures from outside the library, by id and version. */
  readonly measures: readonly { readonly id: string; readonly version: string }[];
  readonly issues: readonly [];
}

/** A quote without a price: `declined` with its findings, or `invalid` with its issues. */
export interface UnpricedQuote extends QuoteHeader {
  readonly status: 'declined' | 'invalid';
  readonly currency: string | null;
  readonly premium: null;
  readonly ledger: readonly [];
  readonly excludedBuyers: readonly ExcludedBuyer[];
  /** What is wrong with the submission, when it is `invalid`. */
  readonly issues: readonly Issue[];
}

/** The proof that a value a step used lies inside the range that is filed for it. */
export interface FiledRange {
  /** Id of the step, of the page and of the row. */
  readonly step: string;
  readonly page: string;
  readonly row: string;
  readonly min: DecimalText;
  readonly max: DecimalText;
  /** The ends that do not belong to the range, where there are any. */
  readonly open?: OpenEnds;
  /** What the book's own rule selects. */
  readonly calculated: DecimalText;
  /** What was used: the same, or what an underwriter selected. */
  readonly value: DecimalText;
  readonly inside: true;
}

/** The price. */
export interface Premium {
  /** Estimated premium of the period, rounded to the minor unit. */
  readonly estimated: Money;
  /** Premium as a share of the insurable turnover, rounded as the market writes it. */
  readonly rate: Rate;
  /** Contractual minimum premium. */
  readonly minimum: Money;
  /** What the algorithm says before the corridor. */
  readonly indication: Money;
  /** The amount before rate rounding, premium floor and premium rounding. */
  readonly unrounded: Money;
}

/** The second of the two prices. */
export interface Technical {
  readonly premium: Money;
  /** Rate adequacy: estimated premium over technical premium. */
  readonly adequacy: DecimalText;
  /** The steps to the technical premium; most are steps of the ledger as they were made there. */
  readonly ledger: readonly LedgerEntry[];
}

/** What losses of the period cost, and who bears them: estimates from the loss distribution, to the minor unit. */
export interface LossSummary {
  readonly present: LossCase;
  /** The same in a bad year: more buyers default, and more is lost on each. */
  readonly stress: LossCase;
}

/** Who bears the expected losses of a case. */
export type LossBearing = Pick<LossCase, 'groundUp' | 'insured' | 'retained'>;

/** Expected losses of the period in one case. */
export interface LossCase {
  /** Of all buyers of the policy, before the cover: also what they owe above their credit limits. */
  readonly groundUp: Money;
  /** The part of it above the credit limits, which no cover pays: of what buyers owe in the ordinary course. */
  readonly aboveLimits: Money;
  /** Paid by the insurer. */
  readonly insured: Money;
  /** Borne by the seller: above the limits, outside the insured percentage, first losses, and beyond the maximum. */
  readonly retained: Money;
  /** Tail value at risk of what the insurer pays, at the book's tail level. */
  readonly tailValueAtRisk: Money;
}

/** The cover of a quote: every amount resolved, so that what it would pay can be told without the book. */
export interface QuotedCover extends Cover {
  /** Title of its tier; null for a cover of its own. */
  readonly tierTitle: Text | null;
  /** The order in which its terms act on losses, where the book states one; the usual order when missing. */
  readonly waterfall?: readonly WaterfallTerm[];
}

/** The exposure measures a reader wants to see beside the price. */
export interface ExposureSummary {
  /** Insurable turnover of the period, on which the rate is charged. */
  readonly insurableTurnover: Money;
  readonly buyers: DecimalText;
  /** What the buyers owe in the ordinary course, as the seller's books have it. */
  readonly normalBalance: Money;
  /** What lies within their limits of what they owe when they default, on average: the base of the expected loss. */
  readonly withinLimits: Money;
  /** Their highest balances, within their limits. */
  readonly peakBalance: Money;
  readonly weightedTermsDays: DecimalText;
  /** Turnover-weighted default rate a year, before relativities. */
  readonly averageDefaultRate: Share;
  readonly effectiveBuyers: DecimalText;
  readonly topBuyerShare: Share;
  readonly topFiveShare: Share;
  readonly overdueShare: Share;
  readonly discretionaryShare: Share;
  /** Requested limits less approved limits. */
  readonly coverGap: Money;
}

/** Why a buyer cannot be insured. */
export type GateReason =
  | 'related'
  | 'public'
  | 'consumer'
  | 'country-sanctioned'
  | 'country-withdrawn'
  | 'country-not-in-book'
  | 'limit-refused'
  | 'overdue-beyond-extension';

/** A buyer taken out of the insurable turnover. */
export interface ExcludedBuyer {
  readonly buyer: string;
  readonly reason: GateReason;
  /** Annual turnover taken out, in the currency of the quote. */
  readonly turnover: Money;
}

/** A condition to be met before cover starts. */
export interface Subjectivity {
  readonly code:
    | 'questionnaire'
    | 'loss-history'
    | 'limits'
    | 'grades'
    | 'ageing'
    | 'underwriter-approval'
    | 'evidence';
}
