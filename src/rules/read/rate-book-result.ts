import type { Issue } from '../../values/issues.js';
import type { WholeText } from '../../values/text.js';
import type { LoadedRateBook } from './loaded-rate-book.js';

/** What is wrong with a rate book, where, and what to write instead. */
export interface RateBookIssue extends Issue {
  /** What is wrong and what to write instead, in both languages. */
  readonly message: WholeText;
  /** Edition of the book, where it could be read. */
  readonly edition: string | null;
  /** Id of the page, for an issue of a page. */
  readonly page: string | null;
  /** The row of the page (its key, band or point), or the id of the step, tier, question or guideline. */
  readonly row: string | null;
}

/** A rate book that may be used, or everything that is wrong with it. */
export type RateBookResult =
  | {
      readonly ok: true;
      readonly book: LoadedRateBook;
      readonly issues: readonly [];
      /** What the book leaves unsaid and a filing mostly states: how values are rounded, which turnover is graded by. */
      readonly notes: readonly RateBookIssue[];
    }
  | { readonly ok: false; readonly issues: readonly RateBookIssue[] };

const shownIssues = 3;

/** Thrown when a price is asked of a rate book that has not passed its checks; `issues` says why. */
export class RateBookError extends Error {
  override readonly name = 'RateBookError';
  readonly issues: readonly RateBookIssue[];

  constructor(issues: readonly RateBookIssue[]) {
    super(summary(issues));
    this.issues = issues;
  }
}

function summary(issues: readonly RateBookIssue[]): string {
  const shown = issues.slice(0, shownIssues).map(({ message }) => message.en);
  const left = issues.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more: see issues`] : [])].join('\n');
}
