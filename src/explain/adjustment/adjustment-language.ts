import type { AdjustmentFacts, AdjustmentKind } from '../../adjustment/adjustment-facts.js';
import type { EntryOf } from '../../adjustment/adjustment-ledger.js';
import type {
  AdjustmentBill,
  BonusOutcome,
  StatedAdjustment,
} from '../../adjustment/adjustment-record.js';
import type { RateSegment } from '../../policy/rate-segments.js';
import type { Writing } from '../writing.js';
import type { Locale } from '../../values/text.js';

/** Headings of the tables in which an adjustment is shown. */
export type AdjustmentHeading =
  | 'title'
  | 'bill'
  | 'day'
  | 'for'
  | 'due'
  | 'billed-before'
  | 'amount'
  | 'total'
  | 'steps'
  | 'bonuses'
  | 'notes';

/** Writes an amount of a currency. */
export type WriteMoney = (amount: string, currency: string) => string;

/** What is said of a step of a kind. */
export type StepSentence<Kind extends AdjustmentKind> = (
  facts: AdjustmentFacts[Kind],
  entry: EntryOf<Kind>,
  say: Saying,
) => string;

/** How amounts are written: of any currency, and of that of the policy. */
export interface Saying {
  readonly money: WriteMoney;
  readonly own: (amount: string) => string;
  /** The name of a country by its code. */
  readonly country: (code: string) => string;
}

/** What is said of an adjustment in one language; it computes nothing. */
export interface AdjustmentLanguage {
  readonly locale: Locale;
  readonly headings: Readonly<Record<AdjustmentHeading, string>>;
  readonly writing: Writing;
  /** What a bill is for, in a table. */
  readonly billFor: (bill: AdjustmentBill) => string;
  /** Which policy it is, and its rates. */
  readonly policy: (adjustment: StatedAdjustment) => string;
  readonly rate: (segment: RateSegment) => string;
  readonly exchange: (exchange: StatedAdjustment['exchange']) => string;
  readonly summary: (adjustment: StatedAdjustment, say: Saying) => string;
  readonly steps: { readonly [Kind in AdjustmentKind]: StepSentence<Kind> };
  readonly bill: (bill: AdjustmentBill, say: Saying) => string;
  readonly outcomes: {
    readonly [Outcome in BonusOutcome['outcome']]: (outcome: BonusOutcome, say: Saying) => string;
  };
}
