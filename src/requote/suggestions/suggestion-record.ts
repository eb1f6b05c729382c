import type { Measures } from '../../pricing/measures/own-measures.js';
import type { QuoteHeader } from '../../quoted/quote-record.js';
import type { LeverActor, LeverNeed, LeverTiming } from '../../rules/read/levers.js';
import type { Money, Percentage, Rate } from '../../submission/submission.js';
import type { DecimalText, IsoDate, Text } from '../../values/text.js';
import type { LeverFacts } from './lever-facts.js';
import type { LeverId } from '../../rules/read/levers.js';
import type { PatchOperation } from '../../gate/patch.js';

/** What may be given to `suggest` besides the submission and the book. */
export interface SuggestOptions {
  /** A premium or a rate to be reached with the least effort. */
  readonly target?: Target;
  /** Effort the best plan may take: the sum of the efforts of its changes; 6 when missing. */
  readonly effortBudget?: number;
  /** What the seller can bear. Without it nothing that returns risk to the seller enters a plan. */
  readonly retention?: Retention;
  /** Quotes that may be made; 250 when missing, at least 2. */
  readonly maximumQuotes?: number;
  /** Renewals on the roadmap, 0 to 5; 3 when missing. */
  readonly renewals?: number;
  /** The levers to look at; all when missing. */
  readonly levers?: readonly LeverId[];
  /** Measures of your own, as given to `quote`. */
  readonly measures?: Measures;
}

/** A premium of the period, or a rate. */
export type Target = { readonly premium: Money } | { readonly rate: Rate };

/** Losses the seller is willing to bear in addition to those of the present cover, and the least insured percentage. */
export interface Retention {
  readonly expected: Money;
  /** In a bad year. */
  readonly stress: Money;
  readonly minimumInsuredPercentage: Percentage;
}

/** Losses that come to the seller in addition, a period: below zero where it bears less than now. */
export interface RetainedLoss {
  readonly expected: Money;
  /** The same in a bad year, with default rates times the book's cycle factor. */
  readonly stress: Money;
}

/** What re-quoting a changed submission says: the price that is charged for the period that begins at `inception`. */
export interface Requoted {
  /** JSON Patch (RFC 6902) that makes the submission of that period of the one as it stands. */
  readonly patch: readonly PatchOperation[];
  readonly status: 'quoted' | 'referred';
  /** First day of the period: that of the quote, or of the next renewal for what can be in force only then. */
  readonly inception: IsoDate;
  /** Through corridor, floors and caps. */
  readonly premium: Money;
  readonly rate: Rate;
  /**
   * The same period with nothing changed: the present quote, or the next renewal after a period without losses. Where
   * the changes make the period longer, as many of its premiums as go into it.
   */
  readonly unchanged: { readonly premium: Money; readonly rate: Rate };
  /** Premium of the period unchanged less premium with the changes; below zero where more is insured. */
  readonly saving: Money;
  /** Rate of the period unchanged less rate with the changes. */
  readonly rateSaving: Rate;
  /** Null for a book without a loss distribution. */
  readonly retained: RetainedLoss | null;
  /** Saving less what the seller retains on average; null where that is not known. */
  readonly netSaving: Money | null;
  /** Guidelines and findings that now ask for the underwriter and did not before; what trips one is not suggested. */
  readonly referrals: readonly Referral[];
}

/** Why a changed submission goes to the underwriter. */
export interface Referral {
  /** Id of the guideline, or code of the finding. */
  readonly id: string;
  readonly title: Text | null;
}

/** A step of the ledger that moves. */
export interface MovedStep {
  readonly id: string;
  readonly title: Text;
  /** Operands, with amounts in the currency of the quote; null where the step is not made. */
  readonly from: DecimalText | null;
  readonly to: DecimalText | null;
}

/** One thing to do, with what it brings. */
export type Suggestion = LeverFacts &
  Requoted & {
    readonly id: string;
    readonly actor: LeverActor;
    readonly timing: LeverTiming;
    /** Years until it is in force; 0 for now. */
    readonly inYears: number;
    /** 1 to 5; a judgement. */
    readonly effort: number;
    readonly needs: readonly LeverNeed[];
    /** True where it returns risk to the seller. */
    readonly retains: boolean;
    /** True where it takes risk from the seller, at a higher premium. */
    readonly protects: boolean;
    /** JSON Patch of the change alone, to the submission as it stands. */
    readonly change: readonly PatchOperation[];
    /** Saving for each unit of loss retained in a bad year; null where none is. */
    readonly savingPerStressLoss: DecimalText | null;
    readonly steps: readonly MovedStep[];
  };

/** A lever that was looked at and is not suggested. */
export interface NotSuggested {
  readonly id: string;
  readonly lever: LeverId;
  readonly reason: NotSuggestedReason;
  /** What asks for the underwriter and does not now, where that is the reason. */
  readonly referrals: readonly Referral[];
}

/**
 * Why a lever is not suggested. `not-material`: it saves less than the book of levers calls worth a letter;
 * `not-available`: the tier is made for other turnovers; `trips-guideline`: the underwriter would have to agree to what
 * the present quote does not ask for; `needs-re-filing`: the change lies outside the ranges of a filed book;
 * `not-worth-it`: it takes next to nothing from the seller, even in a bad year.
 */
export type NotSuggestedReason =
  | 'no-saving'
  | 'not-material'
  | 'not-available'
  | 'trips-guideline'
  | 'declined'
  | 'not-priced'
  | 'needs-re-filing'
  | 'not-worth-it'
  | 'no-quotes-left';

/** One of the market's three measures. */
export type MissionMeasure = 'continuous-cover' | 'credit-control' | 'tiered-cover';

/** What one of the market's three measures is worth to this seller, or why it is worth nothing. */
export interface MeasureStanding {
  readonly measure: MissionMeasure;
  /** The suggestion of it that saves most; null where there is none. */
  readonly suggestion: string | null;
  /**
   * Null where it is suggested. `not-in-book`: the book has no such credit; `earned-in-full`: nothing is left to earn;
   * `held`: the price is held where it is by another step; `not-asked`: the options leave it out.
   */
  readonly reason:
    'not-in-book' | 'earned-in-full' | 'held' | 'not-asked' | NotSuggestedReason | null;
  /** The step that holds the price, for `held`. */
  readonly heldBy: { readonly id: string; readonly title: Text } | null;
}

/** Several changes together, re-quoted as a whole. */
export interface Plan extends Requoted {
  /** Ids of the changes, in the order in which they are made. */
  readonly changes: readonly string[];
  readonly effort: number;
  /** True where the corridor of the renewal holds the premium above what the changes are worth. */
  readonly held: boolean;
  /** For a plan that is held, the renewal from which it is no longer; null where none of the renewals looked at is. */
  readonly reached: PlanReached | null;
}

/** The renewal at which a plan is worth what its changes are. */
export interface PlanReached {
  readonly inception: IsoDate;
  /** JSON Patch (RFC 6902) to the submission as it stands. */
  readonly patch: readonly PatchOperation[];
  readonly status: 'quoted' | 'referred';
  readonly premium: Money;
  readonly rate: Rate;
}

/** How the plans were searched. */
export interface PlanSearch {
  /** `exhaustive`: every combination was quoted. `ranked-exchange`: the most promising first, then exchanges. */
  readonly method: 'exhaustive' | 'ranked-exchange';
  /** True when every measure listed was tried on top of the best plan, within the budget, and none improves it. */
  readonly closed: boolean;
  /** Combinations there are, and those that were quoted. */
  readonly combinations: number;
  readonly quoted: number;
  /**
   * The most any plan can save, and the lowest rate: exact when exhaustive, else of all subjects pulled as far as the
   * plans go, which holds if no change makes another dearer. Null where it could not be quoted.
   */
  readonly bound: { readonly saving: Money; readonly rate: Rate } | null;
}

/** Plans for the submission as it stands. */
export interface Plans {
  readonly search: PlanSearch;
  readonly effortBudget: number;
  /** The changes plans are made of; steps of credit control are no suggestions of their own. */
  readonly parts: readonly (LeverFacts & { readonly id: string; readonly effort: number })[];
  /** The most saving within the effort budget and the retention; null when nothing saves. */
  readonly best: Plan | null;
  /** Null when no target was given. */
  readonly target: TargetOutcome | null;
  /** Plans no other plan beats in both saving and stress loss, by rising saving. */
  readonly frontier: readonly Plan[];
}

/** What it takes to reach the target. */
export interface TargetOutcome {
  readonly target: Target;
  readonly reached: boolean;
  /** True when not reaching it is proven: every combination was quoted. */
  readonly proven: boolean;
  /** The plan of least effort that reaches it, or the plan that comes nearest; null when nothing needs to be done. */
  readonly plan: Plan | null;
}

/** A renewal to come. */
export interface RenewalQuote {
  /** 1 for the next renewal. */
  readonly renewal: number;
  readonly inception: IsoDate;
  /** JSON Patch (RFC 6902) to the submission as it stands today. */
  readonly patch: readonly PatchOperation[];
  readonly status: 'quoted' | 'referred';
  readonly premium: Money;
  readonly rate: Rate;
  /** Premium now less premium then. */
  readonly saving: Money;
  /** Unbroken years of cover by then. */
  readonly unbrokenYears: DecimalText;
}

/** The next renewals on two courses. */
export interface Roadmap {
  /** Ids of the changes of the best plan, in force from the first renewal. */
  readonly changes: readonly string[];
  /** Clean years, cover without a break, and the best plan put into practice: the first is its price. */
  readonly improved: readonly RenewalQuote[];
  /** Losses as expected, cover without a break, nothing changed. */
  readonly unchanged: readonly RenewalQuote[];
}

/** How a premium may be lowered: every figure is the difference of two quotes of the same book. */
export interface Suggestions extends Pick<QuoteHeader, 'submission' | 'book' | 'library'> {
  readonly currency: string;
  readonly status: 'quoted' | 'referred';
  readonly premium: Money;
  readonly rate: Rate;
  /** First those that return no risk to the seller, by saving; then the others, by saving for each unit of stress loss. */
  readonly suggestions: readonly Suggestion[];
  readonly notSuggested: readonly NotSuggested[];
  /** The market's three measures, always all three. */
  readonly measures: readonly MeasureStanding[];
  readonly retention: Retention | null;
  readonly plans: Plans;
  readonly roadmap: Roadmap;
  /** Quotes made for all of this. */
  readonly quotes: number;
}
