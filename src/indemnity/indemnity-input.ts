import type { WaterfallTerm } from '../rules/read/rate-book.js';
import type { Cover, ExchangeRate, Money } from '../submission/submission.js';
import type { PoliticalPeril } from '../submission/political-perils.js';
import type { IsoDate, Text } from '../values/text.js';

/**
 * A cover with every amount resolved: the `cover` of a priced quote, or a cover of your own that names no tier, states
 * the insured percentage, and has first loss and maximum liability as amounts.
 */
export interface IndemnityCover extends Cover {
  /** On the cover of a quote: the title of its tier. */
  readonly tierTitle?: Text | null;
  /** On the cover of a quote whose book states one: the order of the wording. */
  readonly waterfall?: readonly WaterfallTerm[];
}

/** One loss before any cover. */
export interface IndemnityLoss {
  /** Your identifier of the loss. */
  readonly id?: string;
  /** Day of the loss: the due date of the debt, or the day of the insolvency. Losses pass the cover in this order. */
  readonly date: IsoDate;
  /** Identifier of the buyer. */
  readonly buyer?: string;
  /** Balance unpaid, recoveries not taken off. */
  readonly gross: Money;
  /**
   * Credit limit in force for the buyer. Without it the loss takes that of its buyer in `buyers` of the options; a loss
   * whose buyer is not there has none, and its whole balance is covered.
   */
  readonly limit?: Money;
  /**
   * True for a buyer without a named limit, whose losses are insured up to the discretionary limit and at the
   * discretionary percentage; as the buyers say when missing.
   */
  readonly discretionary?: boolean;
  /** ISO 4217 code of the amounts, which must be that of the options: losses are converted before. */
  readonly currency?: string;
  /** Recovered from the buyer, on the gross loss: an amount, or one a day. */
  readonly recoveries?: Money | readonly Recovery[];
  /** Day the loss was notified to the insurer; the day of the options when missing. */
  readonly notifiedOn?: IsoDate;
  /**
   * `protracted-default` (when missing) waits for the waiting period of the cover; `insolvency` does not. A political
   * peril waits for its own, and is insured only where the cover says so, at its own percentage.
   */
  readonly cause?: LossCause;
}

/** What made a loss of a debt. */
export type LossCause = 'insolvency' | 'protracted-default' | PoliticalPeril;

/** An amount recovered on a day. */
export interface Recovery {
  readonly date: IsoDate;
  readonly amount: Money;
}

/** How the wording reads. */
export interface IndemnityOptions {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** The five terms in the order of the wording; that of the cover, or the usual order, when missing. */
  readonly waterfall?: readonly WaterfallTerm[];
  /**
   * `pro-rata` (when missing): recoveries are shared in the proportion of what insurer and seller bore of the gross loss.
   * `before`: they reduce the loss before the cover looks at it, and stay with the seller.
   */
  readonly recoveries?: 'pro-rata' | 'before';
  /** The buyers with their limits, as `buyerLimits` reads them; those of losses that state no limit are taken from here. */
  readonly buyers?: readonly BuyerLimit[];
  /** The policy period, as `period` of a quote; losses outside it are noted. */
  readonly period?: IndemnityPeriod;
  /** Day on which losses without a day of their own were notified. */
  readonly notifiedOn?: IsoDate;
  readonly settlement?: SettlementTerms;
}

/** The limit of a buyer, or of each buyer of a group. */
export interface BuyerLimit {
  /** Identifier of the buyer, or of the group. */
  readonly id: string;
  /** Credit limit in force; `"0"` where it was refused or withdrawn. */
  readonly limit?: Money;
  /** True for a buyer without a named limit, who is insured under the discretionary limit of the cover. */
  readonly discretionary?: boolean;
  /** False for a buyer that is excluded from the cover; losses of it are noted. True when missing. */
  readonly insurable?: boolean;
  /** ISO 4217 code of the limit, which must be that of the options. */
  readonly currency?: string;
  /** The rate at which the limit was converted, where the buyer's own amounts are in another currency. */
  readonly converted?: ExchangeRate;
}

/** The policy period. */
export interface IndemnityPeriod {
  readonly inception: IsoDate;
  /** Last day of the period. */
  readonly expiry: IsoDate;
  /**
   * `risks-attaching` (when missing): shipments made in the period are insured, whose losses may come after it.
   * `losses-occurring`: losses in the period are.
   */
  readonly basis?: 'risks-attaching' | 'losses-occurring';
  /** On the period of a quote: its length. Only the two days are looked at. */
  readonly months?: number;
}

/** When the insurer pays. */
export interface SettlementTerms {
  /** Business days until payment, 0 to 366; 45 when missing. */
  readonly businessDays?: number;
  /** What they are counted from: the later of the two when missing. */
  readonly after?: 'notification' | 'waiting-period' | 'both';
  /** Weekdays that are no business days. Without them every weekday counts, and the result says so. */
  readonly holidays?: readonly IsoDate[];
  /** Saturdays and Sundays that are business days, as where a day off is made up for. */
  readonly workdays?: readonly IsoDate[];
}
