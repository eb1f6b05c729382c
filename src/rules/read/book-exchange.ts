import type { DecimalText, IsoDate } from '../../values/text.js';

/**
 * What the book's own amounts are in other currencies, so that a submission in one of them needs no rate of its own for
 * the currency of the book. A rate the submission states comes first.
 */
export interface BookExchange {
  /** Day of the rates. */
  readonly date: IsoDate;
  /** Page of the rates, keyed by currency: what one unit of it costs in the book's currency. */
  readonly rates: string;
  /** Most days a rate may be old on the as-of date of a submission; an older one is a finding. */
  readonly mostDays: number;
  /**
   * The digits with which amounts people agree on begin in another currency, rising from 1 to below 10, for example 1, 2
   * and 5: floors, limits, tolerances and levels are brought to the nearest of them. To the minor unit when missing.
   */
  readonly steps?: readonly DecimalText[];
}
