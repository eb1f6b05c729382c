import type { Issue } from '../values/issues.js';
import { type FactsArgument, makeIssue } from '../values/issue-facts.js';
import type { AdjustmentIssueCode, AdjustmentIssueFacts } from './adjustment-issue.js';
import type { Span } from './placed-lines.js';

/** Gaps that are listed one by one. */
const mostListed = 20;

/** The days of cover that are not declared yet. */
export function dayNotes(missing: readonly Span[]): Issue[] {
  const listed = missing.slice(0, mostListed);
  const more = missing.length - listed.length;
  return [
    ...listed.map(({ from, to }) => note('days-not-declared', { from, to })),
    ...(more > 0 ? [note('more-days-not-declared', { more })] : []),
  ];
}

function note<Code extends AdjustmentIssueCode>(
  code: Code,
  ...facts: FactsArgument<AdjustmentIssueFacts[Code]>
): Issue {
  return makeIssue('/declarations', code, ...facts);
}
