import type { Issue } from 'trade-credit-pricing';
import { exitCodes } from './exit-codes.js';
import { issueWordsIn } from './issue-lines.js';
import { ToldStop } from './told-stop.js';

/** The issues of a list as one fault. */
export function ofIssues({ issues }: { readonly issues: readonly Issue[] }): ToldStop {
  return new ToldStop(exitCodes.invalidInput, {
    en: issues.map((issue) => issueWordsIn('en').say(issue)).join('\n'),
    'zh-CN': issues.map((issue) => issueWordsIn('zh-CN').say(issue)).join('\n'),
  });
}
