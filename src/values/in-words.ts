import { deepFreeze } from './freeze.js';
import type { Issue, IssueWords, WordedIssue } from './issues.js';

/** Issues with their words in place; as they are where no words are given. */
export function inWords(issues: readonly Issue[], words: IssueWords): readonly WordedIssue[];
export function inWords(issues: readonly Issue[], words: IssueWords | undefined): readonly Issue[];
export function inWords(issues: readonly Issue[], words: IssueWords | undefined): readonly Issue[] {
  if (words === undefined) return issues;
  return deepFreeze(issues.map((issue) => ({ ...issue, message: words.say(issue) })));
}

/** Issues as a record holds them: codes and facts, whatever words they were given. */
export function withoutWords(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => {
    const { message: _said, ...plain } = issue as Partial<WordedIssue> & Issue;
    return plain;
  });
}
