import type {
  MeasureStanding,
  Plan,
  RenewalQuote,
  Suggestion,
} from '../requote/suggestions/suggestion-record.js';
import type { Locale } from '../values/text.js';
import type { SuggestionHeading } from './suggestion-sentences.js';

/** Figures of a change, written; amounts without their currency, a dash where something is not known. */
interface ExplainedFigures {
  readonly premium: string;
  readonly rate: string;
  readonly saving: string;
  /** Losses the seller bears in addition, on average and in a bad year. */
  readonly retained: string;
  readonly stress: string;
  /** Saving less the losses borne in addition on average. */
  readonly net: string;
}

/** A suggestion in words. */
export interface ExplainedSuggestion extends ExplainedFigures {
  readonly id: string;
  readonly title: string;
  /** What to do. */
  readonly action: string;
  /** What it saves, and what the seller then bears. */
  readonly worth: string;
  /** What it needs, who must agree, and what the figures leave out. */
  readonly conditions: readonly string[];
  readonly who: string;
  readonly when: string;
  readonly effort: string;
  /** True where it returns risk to the seller. */
  readonly retains: boolean;
  /** True where it takes risk from the seller, at a higher premium. */
  readonly protects: boolean;
  /** What this explains. */
  readonly suggestion: Suggestion;
}

/** A suggestion with the others of its kind: other answers, buyers, amounts or steps. */
export interface ListedSuggestion extends ExplainedSuggestion {
  readonly others: readonly ExplainedSuggestion[];
  /** The others in one sentence, each with what it saves by itself; empty where there is none. */
  readonly othersText: string;
}

/** One of the market's three measures in words. */
export interface ExplainedMeasure {
  readonly title: string;
  /** What it is worth, or why it is worth nothing. */
  readonly sentence: string;
  /** What this explains. */
  readonly standing: MeasureStanding;
}

/** A plan in words. */
export interface ExplainedPlan extends ExplainedFigures {
  /** First day of the period the premium is charged for. */
  readonly inception: string;
  readonly changes: readonly string[];
  readonly worth: string;
  readonly conditions: readonly string[];
  readonly effort: string;
  /** What this explains. */
  readonly plan: Plan;
}

/** Plans for one purpose, with the sentence above them. */
export interface ExplainedPlans {
  readonly id: 'best' | 'target' | 'frontier';
  readonly title: string;
  readonly sentence: string;
  readonly plans: readonly ExplainedPlan[];
}

/** A renewal to come, in words. */
export interface ExplainedRenewal {
  readonly inception: string;
  readonly premium: string;
  readonly rate: string;
  readonly saving: string;
  readonly unbrokenYears: string;
  /** What this explains. */
  readonly renewal: RenewalQuote;
}

/** Suggestions in words. Plain text: escape it before it becomes HTML. */
export interface ExplainedSuggestions {
  readonly locale: Locale;
  readonly currency: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: Readonly<Record<SuggestionHeading, string>>;
  /** The market's three measures, always all three. */
  readonly measures: readonly ExplainedMeasure[];
  readonly suggestions: readonly ExplainedSuggestion[];
  /** The same for reading: one of a kind, with the others of its kind in a sentence. */
  readonly listed: readonly ListedSuggestion[];
  readonly plans: readonly ExplainedPlans[];
  /** How the plans were searched, and what they leave out. */
  readonly notes: readonly string[];
  readonly roadmap: {
    readonly sentence: string;
    readonly improved: readonly ExplainedRenewal[];
    readonly unchanged: readonly ExplainedRenewal[];
  };
}
