import { issueLineIn } from './issue-line.js';
import type { Issue } from 'trade-credit-pricing';
import { chinese, english, type IssueWords } from 'trade-credit-pricing/issues';

/** The words of issues in the language of the command. */
export function issueWordsIn(locale: 'en' | 'zh-CN'): IssueWords {
  return { en: english, 'zh-CN': chinese }[locale];
}

/** Issues as lines to read, each with its path. */
export function issueLines(issues: readonly Issue[], locale: 'en' | 'zh-CN'): string[] {
  const words = issueWordsIn(locale);
  const line = issueLineIn(locale);
  return issues.map((issue) => line({ path: issue.path, message: words.say(issue) }));
}
