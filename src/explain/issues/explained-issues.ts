import type { Issue, IssueWords } from '../../values/issues.js';
import { plainIssue } from '../../values/plain-issue.js';
import type { ExplainedIssue } from '../explanation.js';

/** Issues beside their words; in plain English where there are no words. */
export function explainedIssues(
  issues: readonly Issue[],
  words: IssueWords | undefined,
): ExplainedIssue[] {
  return issues.map((issue) => ({
    path: issue.path,
    message: words === undefined ? plainIssue(issue) : words.say(issue),
    issue: words?.fixed?.(issue) ?? issue,
  }));
}
