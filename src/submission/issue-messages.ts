import { inputLimits } from '../gate/input-limits.js';
import type { Issue } from '../values/issues.js';
import { fieldMessages } from './field-messages.js';
import type { SubmissionIssueCode } from '../gate/issue-codes.js';
import type { Problem, ProblemFacts } from '../gate/problem.js';
import { ruleMessages } from './rule-messages.js';
import type { Locale, Text } from '../values/text.js';

const messages: Readonly<Record<SubmissionIssueCode, Text>> = { ...fieldMessages, ...ruleMessages };

const remedies: Readonly<Record<'write' | 'example', Text>> = {
  write: { en: ' Write {write}.', 'zh-CN': '请填写 {write}。' },
  example: { en: ' Write, for example, {example}.', 'zh-CN': '请填写，例如 {example}。' },
};

/** What else is said of a value where its facts say so. */
const hints: Readonly<Record<'list' | 'goods', Text>> = {
  list: { en: ' It looks like a code of {list}.', 'zh-CN': '看来是 {list} 的代码。' },
  goods: {
    en: ' It looks like a number of goods ({goods}), which is no industry: write that of the business.',
    'zh-CN': '看来是商品编码（{goods}），不是行业代码；请填写企业所属行业。',
  },
};

/** The issues of a check: a hundred at most, and a last one that says how many more there are. */
export function issuesOf(problems: readonly Problem[]): Issue[] {
  const listed = problems.filter(({ code }) => code !== 'too-many-issues');
  const unlisted = problems.reduce((sum, { code, facts }) => {
    return code === 'too-many-issues' ? sum + Number(facts['more']) : sum;
  }, 0);
  const more = unlisted + Math.max(0, listed.length - inputLimits.issues);
  const issues = listed.slice(0, inputLimits.issues).map(issueOf);
  return more === 0
    ? issues
    : [...issues, issueOf({ path: '', code: 'too-many-issues', facts: { more } })];
}

/** The issue a problem becomes: in words of both languages, with what to write instead. */
export function issueOf({ path, code, facts }: Problem): Issue {
  return {
    path,
    code,
    message: { en: worded(code, facts, 'en'), 'zh-CN': worded(code, facts, 'zh-CN') },
    facts,
  };
}

function worded(code: SubmissionIssueCode, facts: ProblemFacts, locale: Locale): string {
  const remedy =
    'write' in facts ? remedies.write : 'example' in facts ? remedies.example : undefined;
  const hint = 'list' in facts ? hints.list : 'goods' in facts ? hints.goods : undefined;
  const text = messages[code][locale] + (hint?.[locale] ?? '') + (remedy?.[locale] ?? '');
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
}
