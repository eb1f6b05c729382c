import type { Submission } from '../../submission/submission.js';

/** A submission that reaches a corner of a book, and which. */
export interface Corner {
  /** What is tried, and its level: a code, the same in every language. */
  readonly name: string;
  readonly submission: Submission;
}
