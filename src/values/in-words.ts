import { deepFreeze } from './freeze.js';
import { functionIn, functionOf } from './function-of.js';
import type { Issue, IssueWords, MaybeInWords, WordedIssue } from './issues.js';
import { withCountryCodes } from './country-fixes.js';

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
  const fixed = functionIn(words, 'fixed', '/options/words');
  const told = issues.map((issue) => ({
    ...((fixed?.call(words, issue) as Each | undefined) ?? issue),
    message: say.call(words, issue),
  }));
  return deepFreeze(told);
}

/** Issues as they are wanted: countries sent by name with the fix, and their words in place. */
export function asWanted(
  issues: readonly Issue[],
  { words, countryNames }: MaybeInWords,
): readonly Issue[] {
  if (countryNames === undefined) return inWords(issues, words);
  const codeOf = functionOf(countryNames, 'codeOf', '/options/countryNames');
  return inWords(deepFreeze(withCountryCodes(issues, { codeOf })), words);
}

/** Issues as a record holds them: codes and facts, whatever words they were given. */
export function withoutWords(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => {
    const { message: _said, ...plain } = issue as Partial<WordedIssue> & Issue;
    return plain;
  });
}
