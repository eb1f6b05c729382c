import type { LeverActor, LeverNeed, LeverTiming } from '../rules/read/levers.js';
import type { LeverFactsOf } from '../requote/suggestions/lever-facts.js';
import type { LeverId } from '../rules/read/levers.js';
import type {
  MeasureStanding,
  MissionMeasure,
  PlanSearch,
  Suggestion,
} from '../requote/suggestions/suggestion-record.js';
import type { Format } from './format.js';

/** What a language says about a lever. */
export interface LeverSentence<LeverFacts> {
  /** The lever in a few words, for tables. */
  readonly title: (facts: Readonly<LeverFacts>, format: Format) => string;
  /** What to do, as a sentence. */
  readonly action: (facts: Readonly<LeverFacts>, format: Format) => string;
}

/** A sentence for every lever; one left out does not compile. */
export type LeverSentences = {
  readonly [Lever in LeverId]: LeverSentence<LeverFactsOf[Lever]>;
};

/** Headings and labels of the tables. */
export type SuggestionHeading =
  | 'premium-now'
  | 'measure'
  | 'premium'
  | 'rate'
  | 'saving'
  | 'retained'
  | 'stress'
  | 'net'
  | 'who'
  | 'when'
  | 'effort'
  | 'reducing'
  | 'retaining'
  | 'protecting'
  | 'measures'
  | 'plans'
  | 'best'
  | 'target'
  | 'frontier'
  | 'roadmap'
  | 'renewal'
  | 'improved'
  | 'unchanged';

/** What a change is worth, ready to be written; amounts without a sign. */
export interface WorthWords {
  readonly premium: string;
  readonly rate: string;
  readonly rateNow: string;
  readonly saving: string;
  /** What the same period costs with nothing changed, where that is not the present premium; else null. */
  readonly against: string | null;
  /** What happens to the premium. */
  readonly premiumMoves: 'falls' | 'stays' | 'rises';
  /** Losses the seller bears in addition; null where it bears no more, or where that is not known. */
  readonly retained: { readonly expected: string; readonly stress: string } | null;
  /** Losses the seller bears no more, where it pays more for that; null for everything else. */
  readonly relieved: { readonly expected: string; readonly stress: string } | null;
  /** Saving less the expected losses borne in addition. */
  readonly net: { readonly amount: string; readonly sign: -1 | 0 | 1 } | null;
}

/** What a language says about suggestions. */
export interface SuggestionSentences {
  readonly title: (submission: string | null) => string;
  readonly headings: Readonly<Record<SuggestionHeading, string>>;
  readonly levers: LeverSentences;
  readonly summary: (premium: string, rate: string, quotes: number) => string;
  readonly nothing: string;
  /** What it does to the premium and to the losses the seller bears. */
  readonly worth: (words: WorthWords) => string;
  readonly actors: Readonly<Record<LeverActor, string>>;
  readonly timing: (timing: LeverTiming, inYears: number, inception: string) => string;
  /** The market's three measures, and why one is worth nothing. */
  readonly measures: Readonly<Record<MissionMeasure, string>>;
  readonly worthNothing: Readonly<
    Record<Exclude<MeasureStanding['reason'], null>, (heldBy: string) => string>
  >;
  /** What the premiums of the next renewal are, and what they are compared with. */
  readonly nextRenewal: (inception: string, unchanged: string) => string;
  /** Since when a plan costs what it does. */
  readonly inForce: (inception: string) => string;
  /** The corridor holds the premium of a plan; what it is once it does not, or null where that was not reached. */
  readonly held: (
    reached: { readonly inception: string; readonly premium: string } | null,
  ) => string;
  readonly needs: Readonly<Record<LeverNeed, string>>;
  readonly referred: (reasons: readonly string[], format: Format) => string;
  readonly noLongerReferred: string;
  /** What the figures of a lever leave out; null where nothing need be said. */
  readonly caution: Readonly<Partial<Record<Suggestion['lever'], string>>>;
  readonly best: (effort: number, budget: number) => string;
  readonly noBest: (budget: number) => string;
  readonly target: (target: string, reached: boolean, proven: boolean) => string;
  /** The target is met already. */
  readonly targetMet: (target: string) => string;
  readonly frontier: string;
  /** The others of a kind, each with what it saves by itself; of what costs more, its premium. */
  readonly others: (
    named: readonly { readonly title: string; readonly amount: string }[],
    rest: { readonly more: number; readonly protects: boolean },
  ) => string;
  readonly search: (search: PlanSearch, bound: string | null, format: Format) => string;
  readonly withoutRetention: string;
  readonly roadmap: (changes: readonly string[], format: Format) => string;
}
