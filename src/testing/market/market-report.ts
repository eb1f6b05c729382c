import type { RateBookIssue } from '../../rules/read/rate-book-result.js';
import type { DecimalText } from '../../values/text.js';

/** What is compared with public figures, row by row. */
export type MarketRowId =
  | 'premium-to-turnover'
  | 'claims-to-turnover'
  | 'premium-to-limits'
  | 'claims-to-limits'
  | 'claims-to-premium'
  | 'costs-to-premium'
  | 'bad-year-number'
  | 'bad-year-losses'
  | 'ten-times-turnover'
  | 'small-seller'
  | 'longer-terms'
  | 'more-insured'
  | 'clean-years'
  | 'industry';

/** What the published figures and the prices of a book come to: plain JSON. */
export interface MarketReport {
  /** Null where the book could not be read so far. */
  readonly edition: string | null;
  /** Digest of the book; null for one that does not load. */
  readonly digest: string | null;
  /**
   * `inside`: every row that could be measured lies within what was published. `outside`: one does not.
   * `not-measured`: none could be measured. `not-loaded`: the book was refused.
   */
  readonly status: 'inside' | 'outside' | 'not-measured' | 'not-loaded';
  /** What the loader refuses. */
  readonly issues: readonly RateBookIssue[];
  /** The seller the rows are measured on; null where there is no amount for the currency of the book. */
  readonly seller: MarketSeller | null;
  readonly rows: readonly MarketRow[];
  /** Published figures no row is held against, and why. */
  readonly unused: readonly UnusedFigure[];
}

/** The seller the rows are measured on, where they do not say otherwise. */
export interface MarketSeller {
  readonly currency: string;
  readonly turnover: DecimalText;
  readonly buyers: number;
  readonly termsDays: number;
  /** Credit limit of each buyer in its normal balances. */
  readonly limitMultiple: DecimalText;
  /** Turnover-weighted default rate the book gives the buyers, a share of one; null without a price. */
  readonly averageDefaultRate: DecimalText | null;
}

/** One comparison. */
export interface MarketRow {
  readonly id: MarketRowId;
  /** `rate` and `share`: shares of one. `factor`: a multiple. `change`: what more is asked, as a share of one. */
  readonly unit: 'rate' | 'share' | 'factor' | 'change';
  /** The range of what was published, ends included; `high` is null where it has no upper end. */
  readonly low: DecimalText;
  readonly high: DecimalText | null;
  /** What the book gives, to six decimals; null where it could not be measured. */
  readonly value: DecimalText | null;
  readonly verdict: 'inside' | 'outside' | 'not-measured';
  readonly why: MarketReason;
  readonly figures: readonly MarketFigure[];
}

/** Why a row has its verdict: for a measured one on which side it lies, else what was missing. */
export type MarketReason =
  | { readonly code: 'within' | 'below' | 'above' }
  /** The currency of the book has no amount, and none was given. */
  | { readonly code: 'no-turnover'; readonly currency: string }
  /** The book does not price the seller; codes of issues and findings, at most three. */
  | { readonly code: 'no-price'; readonly because: readonly string[] }
  /** The book has no loss distribution, so that it does not say what it expects to pay. */
  | { readonly code: 'no-losses' }
  /** The book charges capital as no step of its own, so that it does not say what is for costs alone. */
  | { readonly code: 'no-capital' }
  /** The book asks the same for both sellers the row compares. */
  | { readonly code: 'no-effect' }
  /** The book has no value for a level the row compares. */
  | { readonly code: 'no-level'; readonly measure: string; readonly level: string };

/** One published figure, or the range one source states. */
export interface MarketFigure {
  readonly id: string;
  readonly publisher: string;
  /** Country by its ISO 3166-1 code, or `world`. */
  readonly market: string;
  /** Year or years; null where the source does not say. */
  readonly period: string | null;
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly url: string | null;
  /** Read in a copy or a report, not in the original. */
  readonly secondHand: boolean;
}

/** A figure no row is held against. */
export interface UnusedFigure {
  readonly figure: MarketFigure;
  /**
   * `bad-year`: one year of crisis is no expectation. `public-insurer`: a state insurer aims at no loss ratio.
   * `number-of-buyers`, `size-of-buyers`: follow from buyers that were not published.
   */
  readonly reason: 'bad-year' | 'public-insurer' | 'number-of-buyers' | 'size-of-buyers';
}
