import type { Issue } from '../values/issues.js';
import type { Path, Text } from '../values/text.js';

/** What can be wrong with a submission only in the light of a rate book. */
export type BookIssueCode =
  | 'unknown-tier'
  | 'unknown-question'
  | 'unknown-attribute'
  | 'attribute-missing'
  | 'attribute-not-number'
  | 'input-missing'
  | 'limits-missing'
  | 'selection-unknown-step'
  | 'selection-not-filed'
  | 'selection-outside-range'
  | 'cover-term-not-priced'
  | 'outside-manual'
  | 'exchange-rate-missing';

const messages: Readonly<Record<BookIssueCode, (value: string, known: string) => Text>> = {
  'unknown-tier': (value, known) => ({
    en: `The rate book has no tier "${value}". Write one of: ${known}.`,
    'zh-CN': `费率手册中没有保障方案“${value}”，请填写以下之一：${known}。`,
  }),
  'unknown-question': (value, known) => ({
    en: `The questionnaire has no question "${value}". Write one of: ${known}.`,
    'zh-CN': `问卷中没有问题“${value}”，请填写以下之一：${known}。`,
  }),
  'unknown-attribute': (value, known) => ({
    en: `The rate book does not ask for the attribute "${value}". It asks for: ${known || 'none'}.`,
    'zh-CN': `费率手册不需要属性“${value}”；需要的属性：${known || '无'}。`,
  }),
  'attribute-missing': (value, known) => ({
    en: `The rate book needs the attribute "${value}". Write one of: ${known}.`,
    'zh-CN': `费率手册需要属性“${value}”，请填写以下之一：${known}。`,
  }),
  'attribute-not-number': (value, known) => ({
    en: `This attribute is a number, and "${value}" is none. Write plain digits in the range ${known}.`,
    'zh-CN': `此属性须为数值，而“${value}”不是数值。请填写 ${known} 范围内的数字。`,
  }),
  'input-missing': (value) => ({
    en: `The rate book needs ${value}. Add it.`,
    'zh-CN': `费率手册需要 ${value}。请补充。`,
  }),
  'limits-missing': (value) => ({
    en: `The rate book needs credit limits; ${value} of the buyers and groups have none, this one first. Write a requestedLimit or an approvedLimit, or a discretionaryLimit in the cover.`,
    'zh-CN': `费率手册需要信用限额；有 ${value} 个买方或买方组没有限额，此处为第一个。请填写 requestedLimit 或 approvedLimit，或在承保条件中填写 discretionaryLimit。`,
  }),
  'selection-unknown-step': (value, known) => ({
    en: `The rate book has no step "${value}". Steps with a filed range: ${known || 'none'}.`,
    'zh-CN': `费率手册中没有步骤“${value}”。设有报备区间的步骤：${known || '无'}。`,
  }),
  'selection-not-filed': (value, known) => ({
    en: `The step "${value}" reads no filed range. Leave the selection out. Steps with a filed range: ${known || 'none'}.`,
    'zh-CN': `步骤“${value}”没有可供选定的报备区间。请删除该项选定。设有报备区间的步骤：${known || '无'}。`,
  }),
  'selection-outside-range': (value, known) => ({
    en: `${value} lies outside the filed range. Step / page / row / range: ${known}. Select a value inside; one outside needs re-filing.`,
    'zh-CN': `${value} 超出报备区间。步骤 / 费率表 / 行 / 区间：${known}。请在区间内选定；超出的须重新报备。`,
  }),
  'cover-term-not-priced': (value, known) => ({
    en: `The rate book ${known} has no step that prices "${value}". Leave it out, or use a book that prices it; it is never approximated.`,
    'zh-CN': `费率手册 ${known} 没有为“${value}”定价的步骤。请删除该项，或改用为其定价的手册；本库不作近似处理。`,
  }),
  'outside-manual': (value, known) => ({
    en: `The manual has no rate for ${value}. It has: ${known}. Write a value it has, or refer the risk to the underwriter.`,
    'zh-CN': `手册中没有 ${value} 对应的费率；手册范围：${known}。请填写范围内的值，或提交核保人处理。`,
  }),
  'exchange-rate-missing': (value) => ({
    en: `The rate book's amounts are in ${value}. Add { "currency": "${value}", "rate": "…", "date": "…" } to exchangeRates: the price of one ${value} in the submission's currency.`,
    'zh-CN': `费率手册的金额以 ${value} 计。请在 exchangeRates 中加入 { "currency": "${value}", "rate": "…", "date": "…" }，即 1 ${value} 折合投保货币的金额。`,
  }),
};

const longestText = 64;
const longestList = 300;

/** An issue that names what the book knows instead. */
export function bookIssue(
  code: BookIssueCode,
  path: Path,
  value: string,
  known: readonly string[] = [],
): Issue {
  const shown = clip(value, longestText);
  return {
    path,
    code,
    message: messages[code](shown, clip(known.join(', '), longestList)),
    facts: { value: shown },
  };
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
