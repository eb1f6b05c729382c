import { deepFreeze } from './freeze.js';
import { functionOf } from './function-of.js';
import type { CountryNames, Issue, IssueWords, MaybeInWords, WordedIssue } from './issues.js';

/** Issues with their words in place; as they are where no words are given. */
export function inWords<Each extends Issue>(
  issues: readonly Each[],
  words: IssueWords,
): readonly (Each & WordedIssue)[];
export function inWords<Each extends Issue>(
  issues: readonly Each[],
  words: IssueWords | undefined,
): readonly Each[];
export function inWords<Each extends Issue>(
  issues: readonly Each[],
  words: IssueWords | undefined,
): readonly Each[] {
  if (words === undefined) return issues;
  const say = functionOf(words, 'say', '/options/words');
  return deepFreeze(issues.map((issue) => ({ ...issue, message: say.call(words, issue) })));
}

/** Issues as they are wanted: countries sent by name with the fix, and their words in place. */
export function asWanted(
  issues: readonly Issue[],
  { words, countryNames }: MaybeInWords,
): readonly Issue[] {
  const fixed =
    countryNames === undefined
      ? issues
      : deepFreeze(withCodes(issues, functionOf(countryNames, 'codeOf', '/options/countryNames')));
  return inWords(fixed, words);
}

/** Issues as a record holds them: codes and facts, whatever words they were given. */
export function withoutWords(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => {
    const { message: _said, ...plain } = issue as Partial<WordedIssue> & Issue;
    return plain;
  });
}

function withCodes(issues: readonly Issue[], codeOf: CountryNames['codeOf']): readonly Issue[] {
  return issues.map((issue) => withCode(issue, codeOf));
}

function withCode(issue: Issue, codeOf: CountryNames['codeOf']): Issue {
  const { code, facts, path } = issue;
  const { value, example: _example, ...others } = facts;
  if (code !== 'not-country' || issue.write !== undefined || typeof value !== 'string')
    return issue;
  const country = value.startsWith('"') ? codeOf(String(JSON.parse(value))) : undefined;
  if (country === undefined) return issue;
  const write = [{ op: 'replace', path, value: country }] as const;
  return { path, code, facts: { ...others, value }, write };
}
