import type { Issue } from '../values/issues.js';
import type { Path, Text } from '../values/text.js';
import { type MessageFacts, wordedIssue } from '../values/worded.js';

/** What can be wrong with the covers to compare. The codes are public and stable. */
export type CoverChoiceCode = keyof typeof coverChoiceMessages;

/** The messages by code, with their facts in braces. */
export const coverChoiceMessages = {
  'choices-not-list': {
    en: '{value} is no list of covers. Write [ { "id": "a", "cover": { "tier": "standard" } } ], or leave it out to compare the tiers of the book.',
    'zh-CN':
      '{value} 不是承保条件列表。请填写 [ { "id": "a", "cover": { "tier": "standard" } } ]；如需对比手册各方案，请不要填写。',
  },
  'unknown-option': {
    en: 'There is no option {value}. Write covers or measures, or a list of covers in place of the options.',
    'zh-CN': '没有选项 {value}。请填写 covers 或 measures，或直接给出承保条件列表。',
  },
  'choice-not-record': {
    en: '{value} is no cover to compare. Write { "id": "a", "cover": { "tier": "standard" } }.',
    'zh-CN':
      '{value} 不是待对比的承保条件。请填写 { "id": "a", "cover": { "tier": "standard" } }。',
  },
  'choice-without-id': {
    en: 'The cover has no id to tell it by ({value}). Write text that is not empty, such as "a".',
    'zh-CN': '该承保条件没有可供区分的编号（{value}）。请填写非空文本，例如 "a"。',
  },
  'choice-id-twice': {
    en: 'The id {value} is already used at {first}. Give each cover an id of its own.',
    'zh-CN': '编号 {value} 已在 {first} 使用，各承保条件的编号不得重复。',
  },
  'choice-id-taken': {
    en: 'The id {value} is that of the cover the submission asks for. Choose another.',
    'zh-CN': '编号 {value} 专指投保资料所要求的承保条件，请改用其他编号。',
  },
  'choice-without-cover': {
    en: 'The cover is left out. Write its terms, such as { "tier": "standard" }.',
    'zh-CN': '未填写承保条件，请填写，例如 { "tier": "standard" }。',
  },
  'choice-title': {
    en: '{value} is no title. Write it in both languages, { "en": "…", "zh-CN": "…" }, or leave it out.',
    'zh-CN': '{value} 不是名称。请用两种语言填写：{ "en": "…", "zh-CN": "…" }，或不要填写。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** An issue in the words of both languages. */
export function coverChoiceIssue(code: CoverChoiceCode, path: Path, facts: MessageFacts): Issue {
  return wordedIssue(coverChoiceMessages, { code, path, facts });
}

/** Thrown when the covers to compare cannot be told apart or are none at all. Holds every issue at once. */
export class CoverChoiceError extends Error {
  override readonly name = 'CoverChoiceError';

  /** What is wrong, where, and what to write instead. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
    this.issues = issues;
  }
}
