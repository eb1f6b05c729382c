import type { ComparedCover } from '../requote/compare-covers.js';
import type { Format } from './format.js';
import type { StatedCover } from './stated-cover.js';

/** Headings of the tables in which covers are compared. */
export type ComparisonHeading =
  | 'cover'
  | 'rate'
  | 'premium'
  | 'change'
  | 'technical'
  | 'status'
  | 'insured'
  | 'retained'
  | 'stress-retained';

/** A cover beside the present one, ready to be written. */
export interface ComparedWords {
  /** Whether it costs more or less than the present cover; null where one has no price. */
  readonly beside: 'more' | 'less' | 'same' | null;
  /** The difference without its sign. */
  readonly change: string;
  /** What the seller bears, in the present and in a bad year; null when the book has no loss distribution. */
  readonly retained: string | null;
  readonly stressRetained: string | null;
}

/** What a language says about covers side by side. */
export interface ComparisonSentences {
  readonly title: (submission: string | null) => string;
  readonly headings: Readonly<Record<ComparisonHeading, string>>;
  /** The name of the cover the submission asks for. */
  readonly present: string;
  /** The terms of a cover: all that a quote states of it. */
  readonly terms: (stated: StatedCover, format: Format) => string;
  /** The status of a tier that is not made for a turnover of this size. */
  readonly notAvailable: string;
  readonly compared: (words: ComparedWords) => string;
  /** A cover without a price, by the word for its status and the first reason. */
  readonly unpriced: (cover: ComparedCover, status: string, reason: string) => string;
}
