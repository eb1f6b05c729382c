import type * as fc from 'fast-check';
import type { PropertyId } from '../rules/read/property-ids.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Money, Submission } from '../submission/submission.js';
import type { PatchOperation } from '../gate/patch.js';
import type { DecimalText, Text, WholeText } from '../values/text.js';
import type { SubmissionOptions } from './submissions.js';

/** What may be given to a property besides the book: measures and attributes of your own, and sizes. */
export type PropertyOptions = Pick<SubmissionOptions, 'measures' | 'attributes' | 'buyers'>;

/** Two submissions that differ in what a property speaks of; twice the same one where it speaks of one quote. */
export interface PropertyCase {
  readonly before: Submission;
  readonly after: Submission;
  /** For a move by one unit: which input, and from where. */
  readonly move?: { readonly input: string; readonly from: DecimalText };
}

/** The step of the ledger that moved against the statement, or moved most, and the rows it read. */
export interface BlamedStep {
  readonly id: string;
  readonly title: Text;
  readonly operand: Sides<DecimalText>;
  /** The rows only one of the two quotes read. */
  readonly rows: readonly BlamedRow[];
}

/** A row of a page one of two quotes read. */
export interface BlamedRow {
  readonly side: 'before' | 'after';
  readonly page: string;
  readonly row: string;
  readonly value: DecimalText;
}

/** A value of the quote before the change and of the one after it. */
export interface Sides<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** A case a property does not hold for: plain JSON. */
export interface Counterexample {
  readonly before: Submission;
  /** JSON Patch (RFC 6902) from the submission before to the one after; empty where the property is of one quote. */
  readonly patch: readonly PatchOperation[];
  /** What was changed, in words: each field from what to what. */
  readonly changes: readonly WholeText[];
  readonly currency: string;
  readonly premiums: Sides<Money>;
  /** The amounts before rounding and floor, which the statements speak of. */
  readonly unrounded: Sides<Money>;
  readonly step: BlamedStep | null;
  /** What is wrong, in one sentence. */
  readonly message: WholeText;
}

/** A property of sound rating, which a book may claim and anybody may try. */
export interface BookProperty {
  readonly id: PropertyId;
  /** What holds for every submission. */
  readonly statement: WholeText;
  /** Why it must. */
  readonly reason: WholeText;
  /** Why the property cannot be tried on a book; null when it can. */
  readonly obstacle: (book: LoadedRateBook) => WholeText | null;
  /**
   * Cases to try on a book.
   *
   * @throws NothingPricedError when the book prices hardly any submission.
   */
  readonly cases: (book: LoadedRateBook, options?: PropertyOptions) => fc.Arbitrary<PropertyCase>;
  /**
   * Tries a case: null when the property holds for it, `unpriced` when one of the two has no price, else the
   * counterexample. Pure: the same case and book give the same answer.
   */
  readonly check: (
    tried: PropertyCase,
    book: LoadedRateBook,
    options?: PropertyOptions,
  ) => Counterexample | 'unpriced' | null;
}
