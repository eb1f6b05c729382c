import type { DecimalText, Text } from '../../values/text.js';

/** A case that travels with the book: a submission, and what the book must make of it. */
export interface BookCase {
  readonly id: string;
  readonly title: Text;
  /** A whole submission, as plain JSON; read only when the case is run. */
  readonly submission: Readonly<Record<string, unknown>>;
  readonly expected: ExpectedOutcome;
  /** Why this case is worth keeping. */
  readonly note?: string;
}

/** What a case expects of its quote; what is left out is not compared. */
export interface ExpectedOutcome {
  readonly status: 'quoted' | 'referred' | 'declined' | 'invalid';
  /** The estimated premium. */
  readonly premium?: DecimalText;
  /** Premium over insurable turnover, as the quote states it. */
  readonly rate?: DecimalText;
  /** All findings, in any order: the code, or the id of the guideline that speaks. */
  readonly findings?: readonly string[];
}
