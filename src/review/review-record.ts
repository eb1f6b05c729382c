import type { Issue } from '../values/issues.js';
import type { CountedOverdue } from '../policy/counted-overdues.js';
import type { Trigger } from '../rules/read/rate-book.js';
import type { TriggerMeasure } from '../rules/read/trigger-measures.js';
import type { TriggerState } from '../rules/read/triggers.js';
import type { Money, Rate } from '../submission/submission.js';
import type { DecimalText, IsoDate, Text } from '../values/text.js';

/** A review of a policy: plain frozen JSON, to be given to the next review. */
export type Review = MadeReview | InvalidReview;

/** What every review states. */
interface ReviewHeader {
  readonly book: { readonly edition: string; readonly title: Text; readonly digest: string };
  readonly library: { readonly name: 'trade-credit-pricing'; readonly version: string };
}

/** Which policy a review is of. */
export interface ReviewedPolicy {
  readonly number: string | null;
  readonly quoteDigest: string;
}

/** A policy, observations or a previous review that cannot be used, and why. */
export interface InvalidReview extends ReviewHeader {
  /** Missing where the policy could not be read. */
  readonly policy?: ReviewedPolicy;
  readonly status: 'invalid';
  readonly issues: readonly Issue[];
}

/** What the facts of a day lead to. */
export interface MadeReview extends ReviewHeader {
  readonly policy: ReviewedPolicy;
  readonly status: 'reviewed';
  readonly asOf: IsoDate;
  readonly currency: string;
  /** Every trigger that is on or was released, and those of the policy as a whole wherever they stand. */
  readonly triggers: readonly ReviewTrigger[];
  /** What to do, limits first. */
  readonly actions: readonly ReviewAction[];
  /** For each claim, how long before the loss the limit was acted on. */
  readonly warnings: readonly EarlyWarning[];
  /** What the renewal would cost by today's facts; null when it cannot be priced. */
  readonly indication: Indication | null;
  /** The credible loss ratio beside the permissible one; null when the book's steps do not say. */
  readonly lossRatio: LossRatioCheck | null;
  /** How each overdue counts. */
  readonly overdues: readonly CountedOverdue[];
  /** The next three renewals, if nothing more happens. */
  readonly path: readonly FutureRenewal[];
  readonly notes: readonly ReviewNote[];
  readonly issues: readonly [];
  /** Digest of the review without this field: one changed since is not built on. */
  readonly digest: string;
}

/** Whom a trigger is about. */
export interface TriggerSubject {
  readonly kind: 'policy' | 'buyer' | 'country';
  /** Id of the buyer or code of the country; empty for the policy. */
  readonly id: string;
}

/** A trigger and where it stands. */
export interface ReviewTrigger {
  readonly id: string;
  readonly title: Text;
  readonly measure: TriggerMeasure;
  readonly subject: TriggerSubject;
  /** Null when there was nothing to measure. */
  readonly value: DecimalText | null;
  readonly trigger: DecimalText;
  readonly release: DecimalText;
  readonly severity: Trigger['severity'];
  readonly state: TriggerState;
}

/** What to do about triggers. Actions apply to shipments made from `effectiveFrom` on, never to earlier ones. */
export type ReviewAction = LimitAction | RateAction | MonitoringAction;

interface ActionCommon {
  /** Ids of the triggers it follows from. */
  readonly triggers: readonly string[];
  readonly effectiveFrom: IsoDate;
}

/** A limit to be cut, or given back once every trigger on the buyer is released. */
export interface LimitAction extends ActionCommon {
  readonly action: 'limit-reduction' | 'limit-restoration';
  readonly buyer: string;
  /** The limit of today; null when none is known. */
  readonly from: Money | null;
  readonly to: Money;
  /** True when the limit of today is already there. */
  readonly taken: boolean;
  /** Day of notice: the day of the review that first called for it. */
  readonly noticeOn: IsoDate;
  /** Day of the first review since when the limit has been called down without a break; missing for a limit given back. */
  readonly since?: IsoDate;
  readonly noticeDays: number;
  readonly appliesTo: 'future-shipments';
}

/** Whether a loss was seen coming: from the first action on the buyer's limit to the day of loss. */
export interface EarlyWarning {
  readonly buyer: string;
  readonly lossOn: IsoDate;
  /** Day of the first limit action before the loss, and the days from it to the loss; missing where there was none. */
  readonly noticedOn?: IsoDate;
  readonly leadDays?: number;
}

/** Another rate: during the period where the wording allows it, else at renewal. */
export interface RateAction extends ActionCommon {
  readonly action: 'surcharge' | 'surcharge-release' | 'renewal-indication';
  readonly from: Rate;
  /** With corridor, floors and rounding. */
  readonly to: Rate;
  readonly noticeDays: number;
  /** Day of notice of a surcharge: the day of the review that first called for it. */
  readonly noticeOn?: IsoDate;
  /** Id of the change of the policy it is agreed in, which `undo` takes back; missing where the policy holds none. */
  readonly change?: string;
  /** Of a surcharge: whether it applies to shipments of the day of the review already. */
  readonly state?: 'noticed' | 'in-force';
  readonly appliesTo: 'future-shipments' | 'renewal';
}

/** Something to keep an eye on. */
export interface MonitoringAction extends ActionCommon {
  readonly action: 'monitoring';
}

/** The renewal by today's facts, before the corridor, beside the expiring rate. */
export interface Indication {
  readonly inception: IsoDate;
  readonly status: 'quoted' | 'referred';
  readonly expiringRate: Rate;
  /** Rate before corridor, floors and rounding. */
  readonly indicatedRate: Rate;
  /** `indicatedRate / expiringRate - 1`. */
  readonly change: DecimalText;
  /** Rate with corridor, floors and rounding. */
  readonly rate: Rate;
  readonly rateChange: DecimalText;
  /** Insurable turnover of the renewal. */
  readonly insurableTurnover: Money;
  /** That turnover at the expiring rate, and as indicated. */
  readonly expiringAmount: Money;
  readonly indicatedAmount: Money;
  /**
   * What a failure left behind, where its buyers are out of the renewal or their loss is in: the rate is at least what
   * it would be with them still in. Null without a claim.
   */
  readonly afterFailure: AfterFailure | null;
  /** Where the difference between the two comes from, step by step; it adds up exactly. */
  readonly attribution: readonly AttributedStep[];
  /** The same by what the steps look at. */
  readonly parts: readonly AttributedPart[];
}

/** A renewal after claims beside the one without them. */
export interface AfterFailure {
  /** Buyers of the claims. */
  readonly buyers: readonly string[];
  /** Rate before corridor, floors and rounding: with the loss in and the buyers as they are today. */
  readonly withLoss: Rate;
  /** The same with the buyers still in at their last observed grade and payment record, and nothing lost. */
  readonly stillIn: Rate;
  /** True where the second rules. */
  readonly holds: boolean;
  /** Insurable turnover that left with the buyers, and the change of the indicated amount by it; 0 where none did. */
  readonly turnoverLeft: Money;
}

/** What one step of the price contributes to the difference. */
export interface AttributedStep {
  readonly step: string;
  readonly title: Text;
  readonly part: PriceFactor;
  readonly amount: Money;
}

/** What steps of one kind contribute together. */
export interface AttributedPart {
  readonly part: PriceFactor;
  readonly amount: Money;
  /** As a share of the expiring amount. */
  readonly share: DecimalText;
}

/** What a step of the price looks at. */
export type PriceFactor =
  | 'buyers'
  | 'country-and-industry'
  | 'payment'
  | 'credit-control'
  | 'loss-experience'
  | 'cover'
  | 'capital-and-expense'
  | 'continuity'
  | 'limits-and-rounding'
  | 'other';

/** Whether the expiring rate carries the losses it is credible to expect. */
export interface LossRatioCheck {
  /** Expected insured loss, weighed with experience as far as it is credible, over the premium at the expiring rate. */
  readonly credible: DecimalText;
  /** What that premium leaves for losses after expense and capital. */
  readonly permissible: DecimalText;
  /** `credible / permissible - 1`. */
  readonly change: DecimalText;
  /** Weight of the own experience. */
  readonly credibility: DecimalText;
}

/** A renewal to come, after years without a loss. */
export interface FutureRenewal {
  readonly inception: IsoDate;
  readonly status: 'quoted' | 'referred';
  readonly indicatedRate: Rate;
  readonly rate: Rate;
  readonly premium: Money;
  /** Unbroken years of cover; null when the book does not look at them. */
  readonly unbrokenYears: DecimalText | null;
}

/** What a reader of the review should know. */
export interface ReviewNote {
  readonly code: ReviewNoteCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Every code a note may carry. */
export type ReviewNoteCode =
  | 'no-triggers-in-book'
  | 'surcharge-not-allowed'
  | 'surcharge-not-in-policy'
  | 'renewal-not-priced'
  | 'sector-outlook-not-priced'
  | 'overdue-reflected-in-grade';
