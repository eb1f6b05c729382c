import type { SaidIssue as Issue } from './said-issue.js';

/**
 * Thrown when a list cannot be turned into buyers at all: a column that every row needs is missing, or an option cannot
 * be used. Single rows never throw; they are reported. Holds every issue at once.
 */
export class ReceivablesError extends Error {
  override readonly name = 'ReceivablesError';

  /** What is wrong, and what to write instead. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message.en).join('\n'));
    this.issues = issues;
  }
}
