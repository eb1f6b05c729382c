import { given, optionsOf } from '../../gate/given.js';
import type { Issue, IssueWords, Voice } from '../../values/issues.js';

/** How issues are said. */
export interface ExplainIssuesOptions {
  /** `json` (when missing) for who edits a file, `form` for who types into fields: no quotes, no braces. */
  readonly voice?: Voice;
}

/**
 * Issues in words: the same issues in the same order, each with a `message` that says what is wrong and what to write
 * instead. They may come from any record of the library, also stored as JSON. Plain text: escape it before it becomes
 * HTML.
 *
 * ```ts
 * import { parseSubmission } from 'trade-credit-pricing';
 * import { english, explainIssues } from 'trade-credit-pricing/issues';
 *
 * const { issues } = parseSubmission({ currency: 'CNY', turnover: { estimated: '60 000 000' } });
 * const [turnover] = issues.filter(({ path }) => path === '/turnover/estimated');
 * turnover?.write; // => [{ op: 'replace', path: '/turnover/estimated', value: '60000000' }]
 * explainIssues(issues, english, { voice: 'form' }).find(({ path }) => path === turnover?.path)?.message;
 * // => '“60 000 000” is not a plain number (digits and one point, nothing else). Write 60000000.'
 * ```
 */
export function explainIssues<Each extends Issue>(
  issues: readonly Each[],
  words: IssueWords,
  options?: ExplainIssuesOptions,
): readonly (Each & { readonly message: string })[] {
  return given({ issues }, ({ issues }) => {
    const { voice = 'json' } = optionsOf(options);
    return issues.map((issue) => ({ ...issue, message: words.say(issue, voice) }));
  });
}
