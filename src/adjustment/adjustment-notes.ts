import type { Issue } from '../values/issues.js';
import { type FactsArgument, makeIssue } from '../values/issue-facts.js';
import type { Adjusting } from './adjusting.js';
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

/** Exchange rates that were given while the policy names none of the month, so that they do not count. */
export function rateNotes({ basis, declarations }: Adjusting): Issue[] {
  const given = declarations.exchangeRates ?? [];
  return basis.exchange === null && given.length > 0
    ? [makeIssue('/exchangeRates', 'exchange-rates-not-used')]
    : [];
}

function note<Code extends AdjustmentIssueCode>(
  code: Code,
  ...facts: FactsArgument<AdjustmentIssueFacts[Code]>
): Issue {
  return makeIssue('/declarations', code, ...facts);
}
