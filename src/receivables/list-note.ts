import type { NoteCode } from './messages/report-codes.js';
import type { Issue } from '../values/issues.js';

/** What holds for the list as a whole. */
export interface ListNote extends Issue {
  readonly code: NoteCode;
  /** Rows it concerns, where it is counted. */
  readonly rows?: number;
}
