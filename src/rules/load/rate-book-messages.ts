import type { WholeLocale, WholeText } from '../../values/text.js';
import { worded } from '../../values/worded.js';
import { pageMessages } from './messages/page-messages.js';
import { partMessages } from './messages/part-messages.js';
import { shapeMessages } from './messages/shape-messages.js';
import { stepMessages } from './messages/step-messages.js';

/** What can be wrong with a rate book, by code: facts in braces. */
export const messageTemplates = {
  ...shapeMessages,
  ...pageMessages,
  ...stepMessages,
  ...partMessages,
};

/** Every code an issue of a rate book may carry. */
export type RateBookIssueCode = keyof typeof messageTemplates;

type NamesIn<Template> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The facts a message names in either language. */
export type FactsOfIssue<Code extends RateBookIssueCode> = Readonly<
  Record<NamesIn<(typeof messageTemplates)[Code][WholeLocale]>, string | number>
>;

/** The part of the book an issue lies in. */
export type PartKind =
  | 'book'
  | 'page'
  | 'step'
  | 'technical'
  | 'tier'
  | 'questionnaire'
  | 'dimension'
  | 'question'
  | 'guideline'
  | 'trigger'
  | 'bonus'
  | 'case'
  | 'reference';

/** Where an issue lies, as a reader finds it. */
export interface NamedPlace {
  readonly edition: string | null;
  readonly part: PartKind;
  /** Id of the part, where the part has one. */
  readonly id: string | null;
  /** Row of a page. */
  readonly row: string | null;
}

const partNames: Readonly<Record<PartKind, WholeText>> = {
  book: { en: 'book', 'zh-CN': '手册' },
  page: { en: 'page', 'zh-CN': '费率表' },
  step: { en: 'step', 'zh-CN': '步骤' },
  technical: { en: 'technical premium', 'zh-CN': '技术保费' },
  tier: { en: 'tier', 'zh-CN': '保障方案' },
  questionnaire: { en: 'questionnaire', 'zh-CN': '问卷' },
  dimension: { en: 'dimension', 'zh-CN': '维度' },
  question: { en: 'question', 'zh-CN': '问题' },
  guideline: { en: 'guideline', 'zh-CN': '核保规则' },
  trigger: { en: 'trigger', 'zh-CN': '触发条件' },
  bonus: { en: 'bonus', 'zh-CN': '优待' },
  case: { en: 'case', 'zh-CN': '案例' },
  reference: { en: 'reference', 'zh-CN': '资料来源' },
};

/** What is wrong, where, and what to write instead, in every language. */
export function rateBookMessage<Code extends RateBookIssueCode>(
  code: Code,
  facts: FactsOfIssue<Code>,
  place: NamedPlace,
): WholeText {
  const { en, 'zh-CN': zh } = messageTemplates[code];
  return {
    en: `${placeIn('en', place).join(', ')}: ${worded(en, facts)}`,
    'zh-CN': `${placeIn('zh-CN', place).join('，')}：${worded(zh, facts)}`,
  };
}

function placeIn(locale: WholeLocale, { edition, part, id, row }: NamedPlace): string[] {
  const { en, 'zh-CN': zh } =
    edition === null
      ? { en: 'Rate book without an edition', 'zh-CN': '未注明版本的费率手册' }
      : { en: `Edition ${edition}`, 'zh-CN': `版本 ${edition}` };
  const rowName = locale === 'en' ? 'row' : '行';
  return [
    locale === 'en' ? en : zh,
    ...(part === 'book' ? [] : [[partNames[part][locale], id].filter(Boolean).join(' ')]),
    ...(row === null ? [] : [`${rowName} ${row}`]),
  ];
}
