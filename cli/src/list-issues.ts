import type { Issue } from 'trade-credit-pricing';
import { exitCodes } from './exit-codes.js';
import { issueLines, issueWordsIn } from './issue-lines.js';
import { ToldStop } from './told-stop.js';

/** Arguments that cannot be used, each with its place. */
export function ofArguments({ issues }: { readonly issues: readonly Issue[] }): ToldStop {
  return new ToldStop(exitCodes.usage, {
    en: issueLines(issues, 'en').join('\n'),
    'zh-CN': issueLines(issues, 'zh-CN').join('\n'),
  });
}

/** The issues of a list as one fault. */
export function ofIssues({ issues }: { readonly issues: readonly Issue[] }): ToldStop {
  return new ToldStop(exitCodes.invalidInput, {
    en: issues.map((issue) => issueWordsIn('en').say(issue)).join('\n'),
    'zh-CN': issues.map((issue) => issueWordsIn('zh-CN').say(issue)).join('\n'),
  });
}
