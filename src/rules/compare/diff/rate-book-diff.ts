import type { DecimalText, IsoDate, Path } from '../../../values/text.js';

/** Any value of a plain JSON document. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [member: string]: JsonValue };

/** What identifies a book in a comparison. */
export interface ComparedBook {
  readonly edition: string;
  readonly effectiveFrom: IsoDate;
  readonly currency: string;
  readonly digest: string;
}

/** The parts of a book a change may lie in. A `row` is a row of a page, `book` what the book states of itself. */
export type ChangedPart =
  | 'book'
  | 'step'
  | 'technical'
  | 'technical-step'
  | 'page'
  | 'row'
  | 'tier'
  | 'questionnaire'
  | 'dimension'
  | 'question'
  | 'guideline'
  | 'trigger'
  | 'advice'
  | 'reference'
  | 'case';

/** How far a number moved. */
export interface Movement {
  /** The later number less the earlier. */
  readonly absolute: DecimalText;
  /** The absolute change over the earlier number, six decimals; null when that is zero. */
  readonly relative: DecimalText | null;
}

/** A member that differs; null stands for one that is not there. */
export interface FieldChange {
  /** Name of the member; below it `/` and the names within, for example `cover/insuredPercentage`. */
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  /** How far it moved, where both are numbers. */
  readonly movement: Movement | null;
}

/** What a row is worth: its value, its selection, or the midpoint of its filed range. */
export interface WorthChange {
  readonly before: DecimalText;
  readonly after: DecimalText;
  readonly movement: Movement;
}

interface Place {
  readonly part: ChangedPart;
  /** Id of the entry; the page for a row; null for parts there is one of. */
  readonly id: string | null;
  /** The row as a reader names it: its key, its band such as `(60, 90]`, or its point; null for other parts. */
  readonly row: string | null;
  /** JSON Pointer to the entry in the later book; in the earlier one for an entry that was removed. */
  readonly path: Path;
}

/** An entry that is in one of the books only. */
export interface EntryChange extends Place {
  readonly kind: 'added' | 'removed';
  readonly entry: JsonValue;
}

/** An entry that is in both books and differs. */
export interface ContentChange extends Place {
  readonly kind: 'changed';
  readonly fields: readonly FieldChange[];
  /** What a row was worth and is worth; null for other parts, for keys, and where a line through the range selects. */
  readonly worth: WorthChange | null;
}

/** Entries of both books that stand in another order; `part` is what they are, `id` the page when they are rows. */
export interface OrderChange extends Place {
  readonly kind: 'reordered';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One difference between two books. */
export type RateBookChange = EntryChange | ContentChange | OrderChange;

/** Everything in which a later book differs from an earlier one. Plain JSON. */
export interface RateBookDiff {
  readonly before: ComparedBook;
  readonly after: ComparedBook;
  /** In the order of a book's parts, pages in the order of the later book; none when the digests are equal. */
  readonly changes: readonly RateBookChange[];
}
