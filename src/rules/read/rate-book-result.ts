import type { RecordIssue, WordedIssue } from '../../values/issues.js';
import { ArgumentError } from '../../values/argument-error.js';
import type { LoadedRateBook } from './loaded-rate-book.js';

/** The part of a book an issue lies in. */
export type BookPart =
  | 'book'
  | 'page'
  | 'step'
  | 'technical'
  | 'tier'
  | 'questionnaire'
  | 'dimension'
  | 'question'
  | 'guideline'
  | 'trigger'
  | 'bonus'
  | 'advice'
  | 'case'
  | 'reference';

/** What is wrong with a rate book and where. */
export interface RateBookIssue extends RecordIssue {
  readonly record: 'rate-book';
  /** Edition of the book, where it could be read. */
  readonly edition: string | null;
  readonly part: BookPart;
  /** Id of the page, for an issue of a page. */
  readonly page: string | null;
  /** The row of the page (its key, band or point), or the id of the step, tier, question or guideline. */
  readonly row: string | null;
}

/** The same in the words of one language. */
export type WordedRateBookIssue = RateBookIssue & WordedIssue;

/** A rate book that may be used, or everything that is wrong with it. */
export type RateBookResult<Said extends RateBookIssue = RateBookIssue> =
  | {
      readonly ok: true;
      readonly book: LoadedRateBook;
      readonly issues: readonly [];
      /** What the book leaves unsaid and a filing mostly states: how values are rounded, which turnover is graded by. */
      readonly notes: readonly Said[];
    }
  | { readonly ok: false; readonly issues: readonly Said[] };

/** Thrown when a price is asked of a rate book that has not passed its checks; `issues` says why. */
export class RateBookError extends ArgumentError {
  override readonly name = 'RateBookError';
  declare readonly issues: readonly RateBookIssue[];
}
