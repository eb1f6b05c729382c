import type { Submission } from 'trade-credit-pricing';
import type {
  ExplainedComparison,
  ExplainedFinding,
  ExplainedQuestions,
  ExplainedStep,
  ExplainedSuggestions,
  Explanation,
} from 'trade-credit-pricing/explain';
import type { JsonSchema } from 'trade-credit-pricing/forms';

// What the page asks of its workers and what they answer. Types alone: the page itself loads nothing of the library.

/** A submission while it is typed: it may lack anything. */
export type Draft = Partial<Submission>;

export type Locale = 'en' | 'zh-CN';

/** A picture as it is put on the page: an SVG, or why there is none. */
export interface Drawn {
  readonly title: string;
  readonly description: string;
  readonly svg: string | null;
}

export interface FieldIssue {
  readonly path: string;
  readonly message: string;
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
  readonly findings: readonly Pick<
    ExplainedFinding,
    'title' | 'severity' | 'sentence' | 'remedy'
  >[];
  readonly issues: readonly FieldIssue[];
  readonly notice: string | null;
}

/** What of a rate book a page offers to choose from. */
export interface BookChoices {
  readonly tiers: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly { readonly id: string; readonly title: string }[];
  readonly sectors: readonly { readonly id: string; readonly title: string }[];
  readonly countries: readonly { readonly id: string; readonly title: string }[];
  readonly schema: JsonSchema;
}

/** What the page may ask, and the answer to each. */
export interface Tasks {
  price: { ask: { draft: Draft; locale: Locale }; answer: Priced };
  choices: { ask: { locale: Locale }; answer: BookChoices };
  waterfall: { ask: { draft: Draft; locale: Locale }; answer: Drawn };
  curve: { ask: { draft: Draft; locale: Locale }; answer: Drawn };
  covers: {
    ask: { draft: Draft; locale: Locale };
    answer: { comparison: ExplainedComparison; picture: Drawn } | null;
  };
  suggestions: { ask: { draft: Draft; locale: Locale }; answer: ExplainedSuggestions | null };
  questions: { ask: { draft: Draft; locale: Locale }; answer: ExplainedQuestions | null };
  apply: { ask: { draft: Draft; patch: readonly object[] }; answer: Draft };
  document: {
    ask: { draft: Draft; locale: Locale; reader: 'client' | 'underwriter' };
    answer: string;
  };
  ledger: {
    ask: { bytes: Uint8Array; draft: Draft; locale: Locale };
    answer: { draft: Draft; buyers: number; said: readonly string[] };
  };
}

export type TaskName = keyof Tasks;

export interface Request<Name extends TaskName = TaskName> {
  readonly number: number;
  readonly name: Name;
  readonly ask: Tasks[Name]['ask'];
}

export type Reply =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failed: string };
