import type { RecordIssue } from '../values/issues.js';
import type { Path } from '../values/text.js';
import type { ReceivablesIssueCode, ReportFacts } from './report-facts.js';

/** What is wrong with a list of receivables, with an option or with a mapping, or holds for a list as a whole. */
export interface ReceivablesIssue extends RecordIssue {
  readonly record: 'receivables';
}

/** An issue of a list or of an option. */
export function receivablesIssue(
  code: ReceivablesIssueCode,
  path: Path,
  facts: ReportFacts,
): ReceivablesIssue {
  return { record: 'receivables', path, code, facts };
}
