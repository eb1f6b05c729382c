import type { PropertyId } from '../rules/read/property-ids.js';
import type { RateBookIssue } from '../rules/read/rate-book-result.js';
import type { DecimalText, Text, WholeText } from '../values/text.js';
import type { BlamedStep, Sides } from './property.js';
import type { PropertyResult } from './try-property.js';

/** What a check of a rate book found: plain JSON. */
export interface RateBookReport {
  /** Null where the book could not be read so far. */
  readonly edition: string | null;
  /** Digest of the book; null for one that does not load. */
  readonly digest: string | null;
  /**
   * `holds`: every corner is priced, every case comes out as expected, every claim holds. `fails`: something does not.
   * `not-loaded`: the book was refused, and nothing else was tried.
   */
  readonly status: 'holds' | 'fails' | 'not-loaded';
  /** What the loader refuses. */
  readonly issues: readonly RateBookIssue[];
  /** What the loader finds unsaid. */
  readonly notes: readonly RateBookIssue[];
  readonly corners: CornerReport;
  readonly cases: readonly CaseResult[];
  readonly properties: readonly ClaimedResult[];
  readonly cliffs: readonly Cliff[];
  /** Everything because of which the status is not `holds`, in words. */
  readonly problems: readonly WholeText[];
  /** What was used to draw the cases of the properties. */
  readonly drawn: { readonly runs: number; readonly seed: number };
}

/** Whether every row of every page was reached. */
export interface CornerReport {
  /** How many submissions were priced to reach the rows. */
  readonly quotes: number;
  readonly rows: number;
  readonly reached: number;
  /** Rows no price read, by page; the first hundred. */
  readonly unread: readonly { readonly page: string; readonly row: string }[];
  /** Submissions within the pages that had no price, and why; the first twenty. */
  readonly unpriced: readonly { readonly corner: string; readonly reason: WholeText }[];
}

/** What a case of the book came to. */
export interface CaseResult {
  readonly id: string;
  readonly title: Text;
  readonly holds: boolean;
  /** What came out otherwise than expected. */
  readonly differences: readonly CaseDifference[];
  /** Against the previous edition; null when none was given, or the case has no price in one of the two. */
  readonly moved: CaseMove | null;
}

/** A figure of a case that is not the expected one; a list of findings as text, in order. */
export interface CaseDifference {
  readonly figure: 'status' | 'premium' | 'rate' | 'findings';
  readonly expected: string;
  readonly actual: string;
}

/** How the price of a case moved from the previous edition to this one. */
export interface CaseMove {
  readonly edition: string;
  readonly premium: Sides<DecimalText>;
  /** The steps that are worth another amount, in ledger order; null for a step only one edition has. */
  readonly steps: readonly {
    readonly id: string;
    readonly title: Text;
    readonly operand: Sides<DecimalText | null>;
  }[];
}

/** A property, tried, and whether the book claims it. */
export interface ClaimedResult extends PropertyResult {
  readonly id: PropertyId;
  readonly claimed: boolean;
}

/** A jump of the premium where an input moves by the smallest unit. */
export interface Cliff {
  /** Id and name of the input. */
  readonly input: string;
  readonly title: Text;
  readonly from: DecimalText;
  readonly to: DecimalText;
  /** `after / before - 1` of the premium before rounding and floor, to six decimals. */
  readonly change: DecimalText;
  readonly premium: Sides<DecimalText>;
  readonly step: BlamedStep | null;
  readonly message: WholeText;
}
