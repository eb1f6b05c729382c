import type { Issue } from '../values/issues.js';
import { type FactsArgument, makeIssue } from '../values/issue-facts.js';
import type { Path } from '../values/text.js';
import type { ContractIssueCode, ContractIssueFacts } from './contract-issue.js';

/** A note of a contract, with the facts its words need. */
export function contractNote<Code extends ContractIssueCode>(
  path: Path,
  code: Code,
  ...facts: FactsArgument<ContractIssueFacts[Code]>
): Issue {
  return makeIssue(path, code, ...facts);
}
