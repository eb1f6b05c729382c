import { ArgumentError } from '../values/argument-error.js';
import type { ReceivablesIssue } from './receivables-issue.js';

/**
 * Thrown when a list cannot be turned into buyers at all: a column that every row needs is missing, or an option cannot
 * be used. Single rows never throw; they are reported. Holds every issue at once.
 */
export class ReceivablesError extends ArgumentError {
  override readonly name = 'ReceivablesError';

  /** What is wrong; `explainIssues` says what to write instead. */
  declare readonly issues: readonly ReceivablesIssue[];
}
