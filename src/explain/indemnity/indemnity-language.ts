import type { WaterfallTerm } from '../../rules/read/rate-book.js';
import type { Locale } from '../../values/text.js';
import type { Writing } from '../writing.js';
import type { Money } from '../../submission/submission.js';
import type {
  ExpectedSettlement,
  IndemnifiedLoss,
  IndemnityStage,
  IndemnityTotals,
  SettlementRule,
  StatedIndemnity,
} from '../../indemnity/indemnity-record.js';

/** A stage that has a term to act with. */
export interface ActingStage extends IndemnityStage {
  readonly value: string;
}

/** Headings of the tables in which an indemnity is shown. */
export type IndemnityHeading =
  | 'title'
  | 'loss'
  | 'date'
  | 'gross'
  | 'covered'
  | 'paid'
  | 'borne'
  | 'recovered'
  | 'first-loss-left'
  | 'maximum-left'
  | 'expected'
  | 'total'
  | 'notes';

/** What is said about an indemnity in one language; it computes nothing. */
export interface IndemnityLanguage {
  readonly locale: Locale;
  readonly headings: Readonly<Record<IndemnityHeading, string>>;
  readonly writing: Writing;
  readonly terms: Readonly<Record<'credit-limit' | WaterfallTerm, string>>;
  /** How the result was made: the order of the terms, what was done about recoveries, and where was rounded. */
  readonly order: (indemnity: StatedIndemnity, terms: readonly string[]) => string;
  /** What a loss is called. */
  readonly name: (loss: IndemnifiedLoss, number: number) => string;
  readonly loss: (loss: IndemnifiedLoss, name: string, money: Write) => string;
  readonly recoveredFirst: (loss: IndemnifiedLoss, money: Write) => string;
  readonly noLimit: (stage: IndemnityStage, money: Write, loss: IndemnifiedLoss) => string;
  /** What a term did to a loss that was still more than nothing. */
  readonly stages: {
    readonly [Term in IndemnityStage['term']]: (
      stage: ActingStage,
      money: Write,
      loss: IndemnifiedLoss,
    ) => string;
  };
  readonly paid: (loss: IndemnifiedLoss, money: Write) => string;
  readonly shared: (loss: IndemnifiedLoss, money: Write) => string;
  readonly settlement: (settlement: ExpectedSettlement, rule: SettlementRule) => string;
  readonly noDay: string;
  readonly totals: (totals: IndemnityTotals, money: Write) => string;
  readonly remaining: {
    readonly aggregateFirstLoss: (amount: Money, money: Write) => string;
    readonly maximumLiability: (amount: Money, money: Write) => string;
  };
  /** A note on a loss. */
  readonly noted: (name: string, message: string) => string;
}

/** Writes an amount with its currency. */
export type Write = (amount: Money) => string;

/** True for an amount of nothing. */
export function isNothing(amount: Money): boolean {
  return !/[1-9]/.test(amount);
}
