import type { Issue } from '../values/issues.js';
import type { WaterfallTerm } from '../rules/read/rate-book.js';
import type { PoliticalPeril } from '../submission/political-perils.js';
import type { Money } from '../submission/submission.js';
import type { DecimalText, IsoDate } from '../values/text.js';

/** What would be paid: plain frozen JSON, or everything that is wrong with the input. */
export type Indemnity<Said extends Issue = Issue> = StatedIndemnity<Said> | InvalidIndemnity<Said>;

/** An input that was refused; paths begin with `/cover`, `/losses` or `/options`. */
export interface InvalidIndemnity<Said extends Issue = Issue> {
  readonly status: 'invalid';
  readonly issues: readonly Said[];
}

/** What would be paid on the losses. Every amount has the decimals of its currency, and every sum is exact. */
export interface StatedIndemnity<Said extends Issue = Issue> {
  readonly status: 'stated';
  readonly currency: string;
  /** The order in which the terms acted. */
  readonly waterfall: readonly WaterfallTerm[];
  /** How recoveries were treated. */
  readonly recoveries: 'pro-rata' | 'before';
  readonly settlement: SettlementRule;
  /** In the order in which they passed the cover: by date, on one day as given. */
  readonly losses: readonly IndemnifiedLoss[];
  readonly totals: IndemnityTotals;
  /**
   * What a reader should know beside the amounts: where limits came from, and losses that look out of place. None of
   * them was left out. A hundred at most, and one that says how many more.
   */
  readonly notes: readonly Said[];
  readonly issues: readonly [];
}

/** How settlement days were counted. */
export interface SettlementRule {
  readonly businessDays: number;
  readonly after: 'notification' | 'waiting-period' | 'both';
  /** `weekdays`: Monday to Friday, because no holidays were given. `calendar`: the holidays and workdays given. */
  readonly days: 'weekdays' | 'calendar';
}

/** Who bears a loss, or all of them. */
export interface BorneLoss {
  /** Balance unpaid. */
  readonly gross: Money;
  /** What the cover looked at: the gross loss, less recoveries that reduce it first. */
  readonly debt: Money;
  /** The debt within the credit limit. */
  readonly covered: Money;
  /** The debt above it. */
  readonly aboveLimit: Money;
  /** Paid by the insurer. */
  readonly paid: Money;
  /** The seller's part of the covered debt: `covered = paid + retained`. */
  readonly retained: Money;
  /** The seller's part of the whole debt: `debt = paid + borne`. */
  readonly borne: Money;
  /** Who receives what is recovered. */
  readonly recovered: SharedAmount;
  /** What each bears in the end, recoveries taken off. */
  readonly net: Omit<SharedAmount, 'total'>;
}

/** An amount and its parts. */
export interface SharedAmount {
  readonly total: Money;
  readonly insurer: Money;
  readonly seller: Money;
}

/** What is left for the losses that follow; null where the cover has no such term. */
export interface RemainingCover {
  readonly aggregateFirstLoss: Money | null;
  readonly maximumLiability: Money | null;
}

/** All losses together. */
export interface IndemnityTotals extends BorneLoss {
  readonly losses: number;
  /** How many of them the insurer pays something on. */
  readonly lossesPaid: number;
  /** What is left of the cover after the last loss. */
  readonly remaining: RemainingCover;
}

/** One loss on its way through the cover. */
export interface IndemnifiedLoss extends BorneLoss {
  /** Place in the list that was given, 0 for the first. */
  readonly index: number;
  readonly id: string | null;
  readonly date: IsoDate;
  readonly buyer: string | null;
  /** Where its limit comes from: the loss itself, its buyer, or the discretionary limit of the cover; null without one. */
  readonly limitFrom: LimitSource | null;
  /** True where it is insured under the discretionary limit and at the discretionary percentage. */
  readonly discretionary: boolean;
  /** The political peril that caused it; missing for a commercial loss. */
  readonly peril?: PoliticalPeril;
  /**
   * With a peril, whether the cover insures it. Without one, false for protracted default where insolvency alone is
   * insured. Where it is false, nothing is covered.
   */
  readonly perilInsured?: boolean;
  /** The credit limit and the five terms, in the order in which they acted. */
  readonly stages: readonly IndemnityStage[];
  /** Each recovery with its parts, by date; date null where none was given. */
  readonly recoveries: readonly (SharedAmount & { readonly date: IsoDate | null })[];
  /** What is left of the cover after this loss. */
  readonly remaining: RemainingCover;
  /** When payment is expected; null when nothing is paid or the day it counts from is not known. */
  readonly settlement: ExpectedSettlement | null;
}

/** Where the limit of a loss comes from. */
export type LimitSource = 'loss' | 'buyer' | 'cover';

/** What one term did to a loss. */
export interface IndemnityStage {
  readonly term: 'credit-limit' | WaterfallTerm;
  /**
   * The limit, first loss or maximum that was left when the loss came, or the insured percentage; null where there is
   * no such term.
   */
  readonly value: DecimalText | null;
  readonly before: Money;
  /** What the term took off. */
  readonly cut: Money;
  readonly after: Money;
}

/** The day payment is expected. */
export interface ExpectedSettlement {
  /** The day business days are counted from; the day after is the first. */
  readonly from: IsoDate;
  readonly basis: 'notification' | 'waiting-period' | 'insolvency';
  readonly expected: IsoDate;
}
