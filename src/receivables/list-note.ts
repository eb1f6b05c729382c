import type { NoteCode } from './report-facts.js';
import type { ReceivablesIssue as Issue } from './receivables-issue.js';

/** What holds for the list as a whole. */
export interface ListNote extends Issue {
  readonly code: NoteCode;
  /** Rows it concerns, where it is counted. */
  readonly rows?: number;
}
