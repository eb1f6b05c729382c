import type { NoteCode } from './messages/report-codes.js';
import type { SaidIssue as Issue } from './said-issue.js';

/** What holds for the list as a whole. */
export interface ListNote extends Issue {
  readonly code: NoteCode;
  /** Rows it concerns, where it is counted. */
  readonly rows?: number;
}
