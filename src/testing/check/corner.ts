import type { Submission } from '../../submission/submission.js';

/** A submission that reaches a corner of a book, and which. */
export interface Corner {
  readonly name: string;
  readonly submission: Submission;
}
