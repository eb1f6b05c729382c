import type { Format } from './format.js';
import type { Terms } from './headings.js';
import type { AdequacyCause, Holding } from './price-holding.js';
import type { StatedCover } from './stated-cover.js';
import type { Writing } from './writing.js';
import type { FactsOf } from '../quoted/facts.js';
import type { FindingFactsOf } from '../quoted/finding-facts.js';
import type { AssumedInput, FindingCode } from '../quoted/findings.js';
import type { Facts } from '../quoted/ledger.js';
import type { Source } from '../rules/read/source.js';
import type {
  ExcludedBuyer,
  LossSummary,
  PricedQuote,
  Subjectivity,
} from '../quoted/quote-record.js';
import type { GuidelineMeasure } from '../rules/read/guideline-measures.js';
import type { Locale } from '../values/text.js';

/** What a step did to the running price, ready to be written. */
export interface Effect {
  readonly direction: 'raises' | 'lowers' | 'none';
  /** Size of the change without its sign, as a percentage; null when there was nothing before. */
  readonly size: string | null;
  /** Size of the change without its sign, as money. */
  readonly amount: string;
  /** The operand as a number: a relativity, or an amount without its currency. */
  readonly operand: string;
  /** The running price after the step, as money. */
  readonly after: string;
}

/** Writes what a step looked at, what it is worth and why. */
export type Sentence<StepFacts> = (
  facts: Readonly<StepFacts>,
  format: Format,
  effect: Effect,
) => string;

/** Where in the wording the amount borne of each loss stands; it is said of the cover, not of a step. */
export interface OrderOfTerms {
  /** True where the insured percentage is taken first, and the amount off what is insured then. */
  readonly percentageFirst: boolean;
}

/** What sentences are written from: the facts of the step, and for some the order of the terms. */
type StatedFactsOf = Omit<FactsOf, 'each-loss' | 'each-loss-page'> & {
  readonly [Key in 'each-loss' | 'each-loss-page']: FactsOf[Key] & OrderOfTerms;
};

/** A sentence for every kind of step and every measure; one left out does not compile. */
export type StepSentences = {
  readonly [Key in keyof StatedFactsOf]: Sentence<StatedFactsOf[Key]>;
};

/** Sentences of measures from outside the library, by id of the measure, in every language. */
export type CustomSentences = Readonly<Record<string, Readonly<Record<Locale, Sentence<Facts>>>>>;

/** What is said about a finding; a fact that is not there is left unsaid. */
export interface FindingSentences<FindingFacts = Facts> {
  readonly title: string;
  readonly sentence: (
    facts: Readonly<Partial<FindingFacts>>,
    format: Format,
    holding: Holding,
  ) => string;
  /** What can be done about it. */
  readonly remedy: string | ((facts: Readonly<Partial<FindingFacts>>, holding: Holding) => string);
}

/** What a guideline measured against its level, already written. */
export interface Measured {
  readonly value: string;
  readonly level: string;
  /** On which side of the level the value lies, or that the guideline looks at. */
  readonly beyond: 'above' | 'below';
  /** True where the value is the level itself, and the guideline speaks there too. */
  readonly reached?: boolean;
}

/** What a rate adequacy is due to, ready to be written. */
export interface AdequacyWords extends AdequacyCause {
  /** The indication as a share of the technical premium; null where it is not known. */
  readonly indicated: string | null;
}

/** What is said when a guideline speaks. */
export interface GuidelineSentences {
  readonly sentence: (measured: Measured, adequacy: AdequacyWords) => string;
  readonly remedy: (measured: Measured, adequacy: AdequacyWords) => string;
}

/** What is said about an assumption. */
export interface AssumptionSentences {
  /** `value` is the value assumed, `count` the number of buyers it was assumed for. */
  readonly sentence: (value: string, count: number, format: Format) => string;
  readonly remedy: string;
}

/** What is said about a buyer taken out. */
export interface ExclusionSentences {
  /** Why, as it follows the name of the buyer. */
  readonly reason: string;
  readonly remedy: string;
}

/** A step of weight, for the summary. */
export interface Driver {
  /** Titles of the step, or of the steps that are weighed together. */
  readonly titles: readonly string[];
  /** Signed percentage. */
  readonly change: string;
}

/** The sentences that stand for what no other sentence covers, and the frame around the rest. */
export interface Phrases {
  readonly title: (status: string, submission: string | null) => string;
  /** The title of what is no quote, or none that can be read. */
  readonly unreadable: string;
  readonly exclusion: (buyer: string, turnover: string, reason: string) => string;
  /** A step without a sentence of its own. */
  readonly otherStep: (operation: string, operand: string, after: string) => string;
  /** A finding without a sentence of its own. */
  readonly otherFinding: (code: string) => FindingSentences;
  /** A guideline whose measure has no sentence. */
  readonly otherGuideline: (measured: Measured) => string;
  readonly otherRemedy: string;
  /** An assumption without a sentence of its own. */
  readonly otherAssumption: (input: string, value: string) => string;
  readonly place: (place: Place) => string;
  /** The filed range a value was selected in: by which rule, or by whom and why. */
  /** A row of any other key, and the key that was looked up. */
  readonly anyOther: (row: string, key: string) => string;
  readonly filed: (source: Source, range: NonNullable<Source['range']>) => string;
  /** That all values lie inside the ranges filed for them. */
  readonly insideRanges: (count: number, filing: string | null) => string;
}

/** Where in the manual a step read its numbers. */
export interface Place {
  readonly book: string;
  readonly edition: string;
  readonly pages: readonly PlacePage[];
}

/** The rows a step read on one page. */
export interface PlacePage {
  readonly title: string;
  readonly rows: readonly {
    readonly row: string;
    readonly value: string;
    readonly filed: string | null;
  }[];
  /** How many further rows were read. */
  readonly more: number;
  readonly basis: string;
}

/** The sentences a summary is made of. */
export interface SummarySentences {
  readonly priced: (quote: PricedQuote, format: Format, reasons: readonly string[]) => string;
  readonly minimum: (quote: PricedQuote, format: Format) => string;
  readonly cover: (stated: StatedCover, format: Format) => string;
  readonly drivers: (
    lowering: readonly Driver[],
    raising: readonly Driver[],
    format: Format,
  ) => string;
  readonly assumed: (count: number) => string;
  readonly validity: (quote: PricedQuote, format: Format) => string;
  readonly declined: string;
  readonly invalid: (count: number, first: string | undefined) => readonly string[];
  /** Of a value that is no quote, or none that can be read: what is wrong with it. */
  readonly unreadable: (why: string) => readonly string[];
}

/** What is said about the premium beside the technical premium. */
export interface TechnicalSentences {
  /** `premium` is the technical premium; `covered` where the estimated premium is not below it. */
  readonly compared: (premium: string, adequacy: Measured, covered: boolean) => string;
  readonly notAssessed: string;
}

/** A language: everything that is said, and nothing that is computed. */
export interface Language {
  readonly locale: Locale;
  readonly terms: Terms;
  readonly writing: Writing;
  readonly phrases: Phrases;
  readonly summary: SummarySentences;
  readonly steps: StepSentences;
  readonly technical: TechnicalSentences;
  /** Words of the period's losses. */
  readonly losses: (losses: LossSummary, format: Format) => string;
  readonly findings: { readonly [Code in FindingCode]: FindingSentences<FindingFactsOf[Code]> };
  readonly guidelines: { readonly [Measure in GuidelineMeasure]: GuidelineSentences };
  readonly assumptions: { readonly [Input in AssumedInput]: AssumptionSentences };
  readonly exclusions: { readonly [Reason in ExcludedBuyer['reason']]: ExclusionSentences };
  readonly subjectivities: { readonly [Code in Subjectivity['code']]: string };
}
