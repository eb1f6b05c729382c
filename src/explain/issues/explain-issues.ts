import { given, optionsOf } from '../../gate/given.js';
import { ArgumentError } from '../../values/argument-error.js';
import { makeIssue } from '../../values/issue-facts.js';
import type { Issue, IssueWords, Voice } from '../../values/issues.js';
import { shown } from '../../values/shown.js';

const voices: readonly Voice[] = ['json', 'form'];

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
 *
 * @throws ArgumentError for a voice there is none of.
 */
export function explainIssues<Each extends Issue>(
  issues: readonly Each[],
  words: IssueWords,
  options?: ExplainIssuesOptions,
): readonly (Each & { readonly message: string })[] {
  const { voice = 'json' } = optionsOf(options);
  if (!voices.includes(voice)) throw wrongVoice(voice);
  return given(
    { issues, words },
    ({ issues, words }) =>
      issues.map((issue) => ({
        ...(words.fixed?.(issue) ?? issue),
        message: words.say(issue, voice),
      })),
    ['words'],
  );
}

function wrongVoice(voice: unknown): ArgumentError {
  const facts = { value: shown(voice), known: voices };
  return new ArgumentError([makeIssue('/options/voice', 'not-one-of', facts)]);
}
