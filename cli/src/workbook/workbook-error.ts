import type { WholeText } from 'trade-credit-pricing';
import { brokenParts, workbookWords } from '../words/workbook-words.js';

/** A file that cannot be read as a workbook at all, and what to do about it. */
export class WorkbookError extends Error {
  constructor(readonly told: WholeText) {
    super(told.en);
  }
}

/** The error for an archive or a part that cannot be read. */
export function broken(what: WholeText): WorkbookError {
  return new WorkbookError(workbookWords.broken(what));
}

/** The same for what the reader of workbooks says in its own words. */
export function unreadPart(error: unknown): WorkbookError {
  return broken(brokenParts.unread(error instanceof Error ? error.message : String(error)));
}

/** The error for a file that is something else. */
export function notAWorkbook(): WorkbookError {
  return new WorkbookError(workbookWords.none());
}

/** The error for a file beyond all sizes of a rate book. */
export function tooLarge(): WorkbookError {
  return new WorkbookError(workbookWords.tooLarge());
}

/** The error for a workbook beyond what is read of a ledger. */
export function ledgerTooLarge(): WorkbookError {
  return new WorkbookError(workbookWords.ledgerTooLarge());
}

/** The error for a workbook that opens with a password only. */
export function encrypted(): WorkbookError {
  return new WorkbookError(workbookWords.encrypted());
}

/** The error for a workbook of the binary format used until 2003. */
export function oldWorkbook(): WorkbookError {
  return new WorkbookError(workbookWords.old());
}
