import type { BonusTerms } from '../rules/read/rate-book.js';
import type { ExchangeTerms, Policy } from '../policy/policy-record.js';
import type { Money, Share } from '../submission/submission.js';
import type { Issue } from '../values/issues.js';
import type { IsoDate, Text } from '../values/text.js';
import type { AdjustmentEntry } from './adjustment-ledger.js';
import type { BonusFacts } from './adjustment-facts.js';
import type { PreviousPeriod } from './declarations.js';
import type { RateSegment } from '../policy/rate-segments.js';

/** What declarations make of a policy's premium: plain frozen JSON, or everything that is wrong with them. */
export type Adjustment<Said extends Issue = Issue> =
  StatedAdjustment<Said> | InvalidAdjustment<Said>;

/** A policy or declarations that were refused; paths are those of the declarations, `/policy` stands for the policy. */
export interface InvalidAdjustment<Said extends Issue = Issue> {
  readonly status: 'invalid';
  readonly issues: readonly Said[];
}

/** Bills and premium, exact to the minor unit: net premium, without fees and taxes. */
export interface StatedAdjustment<Said extends Issue = Issue> {
  readonly status: 'stated';
  /** `final` once every day of cover is declared; until then `interim`, and no final premium is told. */
  readonly stage: 'interim' | 'final';
  readonly policyNumber: string | null;
  /** Edition of the rate book the policy was bound with. */
  readonly edition: string;
  readonly currency: string;
  readonly period: Policy['period'];
  /** Last day of cover: the expiry, or the day of a cancellation. */
  readonly lastDay: IsoDate;
  /** The rates by day of shipment. */
  readonly segments: readonly RateSegment[];
  /** Which rate converts other currencies; null where the policy names none, and the rates it was bound at do. */
  readonly exchange: ExchangeTerms | null;
  /** Turnover declared so far, in the currency of the policy. */
  readonly turnover: Money;
  readonly premium: AdjustedPremium;
  /** In the order of their days; the sum of their amounts is what has been billed. */
  readonly bills: readonly AdjustmentBill[];
  /** What became of each bonus and malus of the policy; empty while the adjustment is interim. */
  readonly bonuses: readonly BonusOutcome[];
  /** From nothing to what is due: replayed by `replayAdjustment`. */
  readonly ledger: readonly AdjustmentEntry[];
  /** This period as an earlier one of the next; null while it is interim or its claims are not stated. */
  readonly asPrevious: PreviousPeriod | null;
  /** What a reader should know: days that are not declared. */
  readonly notes: readonly Said[];
  readonly issues: readonly [];
  /** Digest of the adjustment without this field and without words: `parseAdjustment` refuses one changed since. */
  readonly digest: string;
}

/** The premium of the period. */
export interface AdjustedPremium {
  /** Rate times declared turnover, rounded once. */
  readonly earned: Money;
  /** The minimum premium that is due: as agreed, or less after a cancellation. */
  readonly minimum: Money;
  /** Earned or, where that is more, minimum premium; null while the adjustment is interim. */
  readonly beforeBonus: Money | null;
  /** After bonus and malus; null while the adjustment is interim. */
  readonly final: Money | null;
  /** The sum of the bills. */
  readonly billed: Money;
}

/** One bill; a negative amount is a refund. */
export interface AdjustmentBill {
  readonly number: number;
  readonly kind: 'advance' | 'declaration' | 'final';
  readonly on: IsoDate;
  /** Number of the declaration, of a bill for one. */
  readonly declaration: number | null;
  /** How many entries of the ledger had been made when it was written. */
  readonly entries: number;
  /** What is due up to it: earned premium or, where that is more, the advance due so far; at the end the final premium. */
  readonly due: Money;
  readonly billedBefore: Money;
  readonly amount: Money;
}

/** What became of a bonus or malus. */
export interface BonusOutcome {
  readonly bonus: string;
  readonly kind: BonusTerms['kind'];
  readonly title: Text;
  /**
   * `paid`, `charged`: in the final bill. `waits-for-renewal`: due once the policy is renewed. `lapsed`: it was not.
   * `not-earned`: the period does not earn it. `claims-not-stated`: nothing was said of claims. `more-periods`: its
   * periods are not complete. `cancelled`: a cancelled policy earns none.
   */
  readonly outcome:
    | 'paid'
    | 'charged'
    | 'waits-for-renewal'
    | 'lapsed'
    | 'not-earned'
    | 'claims-not-stated'
    | 'more-periods'
    | 'cancelled';
  /** What it comes to, after the combined cap. */
  readonly amount: Money;
  /** What the combined cap took off. */
  readonly cut: Money;
  /** Periods still to come before a profit share is settled. */
  readonly periodsLeft: number | null;
  readonly share: Share | null;
  readonly facts: BonusFacts | null;
}
