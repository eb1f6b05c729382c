import type { AssumedInput } from '../quoted/findings.js';
import type { QuoteHeader } from '../quoted/quote-record.js';
import type { Money, Rate, Share } from '../submission/submission.js';
import type { DecimalText, Path, Text } from '../values/text.js';

/** An input a portal may ask for: one that was assumed, or a question of the questionnaire without an answer. */
export type AskedInput = AssumedInput | 'credit-control-answer';

/** One answer there may be, and the price it leads to. */
export interface PossibleAnswer {
  /** The answer as a key: a number, a code, or a word such as `clean`; the explanation has words for each. */
  readonly value: string;
  /** `declined` and `invalid` have no premium. */
  readonly status: 'quoted' | 'referred' | 'declined' | 'invalid';
  readonly premium: Money | null;
  readonly rate: Rate | null;
}

/** An input that is missing, and how far the premium depends on it. */
export interface NextQuestion {
  readonly input: AskedInput;
  /** For a question of the questionnaire: its id and wording. */
  readonly question: { readonly id: string; readonly title: Text } | null;
  /** Where the answer belongs in the submission; the first place when there are several. */
  readonly path: Path;
  /** The value the quote assumes. */
  readonly assumed: string;
  /** Number of buyers or groups without it; 1 for the policy as a whole. */
  readonly count: number;
  readonly answers: readonly PossibleAnswer[];
  /** Lowest and highest premium over the answers and the assumption. */
  readonly lowest: Money;
  readonly highest: Money;
  /** Highest less lowest rate: what the questions are ordered by, the widest first. */
  readonly width: DecimalText;
  /** True where some answers need the underwriter, or end without a price. */
  readonly mayRefer: boolean;
  readonly mayDecline: boolean;
}

/** How firm a quote is, and what to ask next. */
export interface NextQuestions extends Pick<QuoteHeader, 'submission' | 'book' | 'library'> {
  readonly currency: string;
  readonly status: 'quoted' | 'referred';
  readonly premium: Money;
  readonly rate: Rate;
  /** Premium and rate if every answer turned out the best for the premium, and if every one the worst. */
  readonly best: { readonly premium: Money; readonly rate: Rate } | null;
  readonly worst: { readonly premium: Money; readonly rate: Rate } | null;
  /** The worst rate over the best, less 1; null where one of them cannot be priced. Zero when nothing is missing. */
  readonly spread: Share | null;
  readonly questions: readonly NextQuestion[];
  /** Quotes made for all of this. */
  readonly quotes: number;
}
