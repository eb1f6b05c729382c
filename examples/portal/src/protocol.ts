import type { Submission } from 'trade-credit-pricing';
import type {
  ExplainedAdvice,
  ExplainedComparison,
  ExplainedFinding,
  ExplainedQuestions,
  ExplainedStep,
  ExplainedSuggestions,
  Explanation,
} from 'trade-credit-pricing/explain';
import type { JsonSchema } from 'trade-credit-pricing/forms';

// What the page asks of its workers and what they answer. Types alone: the page itself loads nothing of the library.

/** A submission while it is typed: it may lack anything, and anything may stand in it. */
export type Draft = { readonly [Name in keyof Submission]?: unknown };

export type Locale = 'en' | 'zh-CN';

/** A picture as it is put on the page: an SVG, or why there is none. */
export interface Drawn {
  readonly title: string;
  readonly description: string;
  readonly svg: string | null;
}

export interface FieldIssue {
  readonly path: string;
  /** What the field is called, with what it stands in. */
  readonly place: string;
  readonly message: string;
  /** What puts it right, where what was typed tells it. */
  readonly write: readonly object[];
}

/** The price of a draft in words, or what is wrong with it. */
export interface Priced {
  readonly status: Explanation['status'];
  readonly title: string;
  readonly summary: readonly string[];
  readonly premium: string | null;
  readonly figures: Explanation['figures'];
  readonly steps: readonly Pick<
    ExplainedStep,
    'title' | 'operand' | 'change' | 'after' | 'sentence'
  >[];
  readonly findings: readonly PricedFinding[];
  readonly issues: readonly FieldIssue[];
  readonly notice: string | null;
}

export interface PricedFinding extends Pick<
  ExplainedFinding,
  'title' | 'severity' | 'sentence' | 'remedy'
> {
  readonly declines: boolean;
}

/** What of a rate book a page offers to choose from. */
export interface BookChoices {
  readonly tiers: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly { readonly id: string; readonly title: string }[];
  readonly sectors: readonly { readonly id: string; readonly title: string }[];
  readonly countries: readonly { readonly id: string; readonly title: string }[];
  readonly schema: JsonSchema;
}

/** What is asked about a draft, in words. */
interface OfDraft {
  readonly draft: Draft;
  readonly locale: Locale;
}

/** A picture is drawn for the width it has on the page, in pixels. */
interface Pictured extends OfDraft {
  readonly width: number;
}

/** What a file turned out to be. */
export type Opened =
  | { readonly is: 'submission'; readonly draft: Draft }
  | {
      readonly is: 'list';
      readonly buyers: NonNullable<Submission['buyers']>;
      readonly turnover: string;
      readonly said: readonly string[];
    }
  | { readonly is: 'refused'; readonly said: readonly string[] };

/** What each structure of the cover changes, by its id. */
export type PatchesById = Readonly<Record<string, Patch>>;

/** What the page may ask, and the answer to each. */
export interface Tasks {
  price: { ask: OfDraft; answer: Priced };
  choices: { ask: { locale: Locale }; answer: BookChoices };
  waterfall: { ask: Pictured; answer: Drawn };
  curve: { ask: Pictured; answer: Drawn };
  covers: {
    ask: Pictured;
    answer: { comparison: ExplainedComparison; picture: Drawn } | null;
  };
  frontier: {
    ask: Pictured;
    answer: { advice: ExplainedAdvice | null; picture: Drawn; patches: PatchesById };
  };
  suggestions: { ask: OfDraft; answer: ExplainedSuggestions | null };
  questions: { ask: OfDraft; answer: ExplainedQuestions | null };
  apply: {
    ask: OfDraft & { readonly patch: Patch };
    answer: { readonly draft: Draft } | { readonly said: readonly string[] };
  };
  document: {
    ask: OfDraft & { readonly reader: 'client' | 'underwriter' };
    answer: string;
  };
  open: {
    ask: { bytes: Uint8Array; name: string; locale: Locale; asOf: string; currency: string };
    answer: Opened;
  };
  cells: {
    ask: { text: string };
    answer: readonly (readonly string[])[];
  };
}

/** Operations of JSON Patch. */
export type Patch = readonly object[];

export type TaskName = keyof Tasks;

export interface Request<Name extends TaskName = TaskName> {
  readonly number: number;
  readonly name: Name;
  readonly ask: Tasks[Name]['ask'];
}

export type Reply =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failed: string };
