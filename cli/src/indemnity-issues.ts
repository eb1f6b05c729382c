import type { Issue } from 'trade-credit-pricing';
import { issueLineIn } from './issue-line.js';
import { headWords } from './words/head-words.js';
import { issueWordsIn } from './issue-lines.js';

/** The files a request was read from. */
interface Sources {
  /** The submission or quote. */
  readonly file: string;
  readonly losses: string;
  readonly holidays: string | undefined;
}

/**
 * What is wrong with a request, source by source, each issue with its path in the file it was read from: the library
 * names its arguments, a reader knows only what was written.
 */
export function indemnityIssueLines(
  issues: readonly Issue[],
  { file, losses, holidays = '--holidays' }: Sources,
  locale: 'en' | 'zh-CN',
): string {
  const words = issueWordsIn(locale);
  const line = issueLineIn(locale);
  const sources = [
    { name: losses, inside: '/losses' },
    { name: holidays, inside: '/options/settlement/holidays' },
    { name: '--notified', inside: '/options/notifiedOn' },
    { name: file, inside: '' },
  ];
  const placed = issues.map((issue) => ({
    issue,
    source: sources.find(({ inside }) => `${issue.path}/`.startsWith(`${inside}/`)),
  }));
  const lines = sources.flatMap((source) => {
    const own = placed.filter((each) => each.source === source && each.issue.path !== '');
    if (own.length === 0) return [];
    return [
      headWords.notUsable(source.name)[locale],
      ...own.map(({ issue }) =>
        line({ path: issue.path.slice(source.inside.length), message: words.say(issue) }),
      ),
    ];
  });
  const rest = issues.filter(({ path }) => path === '').map((issue) => words.say(issue));
  return [...lines, ...rest, ''].join('\n');
}
