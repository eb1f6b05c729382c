import type { Issue } from 'trade-credit-pricing';
import { issueLines, issueWordsIn } from './issue-lines.js';
import { inBoth } from './refused.js';
import { misused, type ToldStop, unreadable } from './told-stop.js';

/** Arguments that cannot be used, each with its place. */
export function ofArguments({ issues }: { readonly issues: readonly Issue[] }): ToldStop {
  return misused(inBoth((locale) => issueLines(issues, locale).join('\n')));
}

/** The issues of a list as one fault. */
export function ofIssues({ issues }: { readonly issues: readonly Issue[] }): ToldStop {
  return unreadable(
    inBoth((locale) => issues.map((issue) => issueWordsIn(locale).say(issue)).join('\n')),
  );
}
