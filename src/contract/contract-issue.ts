import type { Issue } from '../values/issues.js';
import type { Path, Text } from '../values/text.js';
import { type MessageFacts, wordedIssue } from '../values/worded.js';

/** What can be wrong between the values of a basis and terms, and what a contract has to note. The codes are public and stable. */
export type ContractIssueCode = keyof typeof contractMessages;

/** Facts the words of an issue are made of. */
export type ContractFacts = MessageFacts;

/** The messages by code, with their facts in braces. */
export const contractMessages = {
  'beyond-minor-unit': {
    en: '{value} has more decimals than {currency} has ({decimals}). Round it.',
    'zh-CN': '{value} 的小数位超过 {currency} 的 {decimals} 位，请先取整。',
  },
  'expiry-before-inception': {
    en: 'The expiry {expiry} is before the inception {inception}. Write the last day of the period.',
    'zh-CN': '到期日 {expiry} 早于起保日 {inception}，请填写保险期间的最后一天。',
  },
  'months-disagree': {
    en: 'From {inception} to {expiry} {expected} months begin, not {months}. Write {expected}, or mend the dates.',
    'zh-CN':
      '自 {inception} 至 {expiry} 共 {expected} 个月（不足一月按一月计），而非 {months} 个月。请填写 {expected} 或更正日期。',
  },
  'minimum-not-stated': {
    en: 'The minimum premium is stated by nothing. Write a share, an amount or a floor, or leave "minimum" out.',
    'zh-CN': '最低保费未作任何约定。请填写 share、amount 或 floor，或删除 minimum。',
  },
  'minimum-stated-twice': {
    en: 'The minimum premium is stated as a share and as an amount. Keep one of the two.',
    'zh-CN': '最低保费同时以比例和金额约定，请保留其一。',
  },
  'no-minimum-for-deposit': {
    en: 'The deposit is a share of the minimum premium, but there is none. State a minimum, or write "of": "estimated".',
    'zh-CN':
      '预付保费按最低保费的比例约定，但没有最低保费。请约定最低保费，或将 of 改为 "estimated"。',
  },
  'instalment-without-day': {
    en: 'An instalment is due either "afterMonths" or on a "date". Write exactly one of the two.',
    'zh-CN': '每期应付日须在 afterMonths 与 date 中填写且仅填写一项。',
  },
  'instalments-not-in-order': {
    en: 'The instalment due on {due} does not follow the one before it ({before}). Put them in the order of their days.',
    'zh-CN': '应付日为 {due} 的一期没有晚于前一期（{before}），请按日期先后排列。',
  },
  'instalment-outside-period': {
    en: 'An instalment would be due on {due}, outside the period from {inception} to {expiry}. Use a pattern with fewer instalments, or days of your own.',
    'zh-CN':
      '有一期的应付日为 {due}，不在保险期间 {inception} 至 {expiry} 之内。请减少期数，或自行约定应付日。',
  },
  'instalment-shares-sum': {
    en: 'The shares of the instalments add up to {sum}. They must add up to 1.',
    'zh-CN': '各期比例合计为 {sum}，应等于 1。',
  },
  'duplicate-fee': {
    en: 'Two lines have the id {id}. Give each its own; "premium" and what begins with "tax/" are taken.',
    'zh-CN': '标识 {id} 重复。每一项须有各自的标识；“premium”以及以“tax/”开头的标识已被占用。',
  },
  'tax-row-reversed': {
    en: 'The row ends on {to}, before it begins on {from}. Mend the dates.',
    'zh-CN': '该行的终止日 {to} 早于起始日 {from}，请更正日期。',
  },
  'exempt-with-rate': {
    en: 'The row is an exemption and has the rate {rate}. Write "0", or leave "exempt" out.',
    'zh-CN': '该行为免税，税率却为 {rate}。请将税率改为 "0"，或删除 exempt。',
  },
  'tax-rows-overlap': {
    en: 'Rows {first} and {second} charge {tax} on the same thing on the same days. End one before the other begins, or name two taxes.',
    'zh-CN':
      '第 {first} 行与第 {second} 行在同一期间对同一对象重复征收 {tax}。请使两行日期不重叠，或写成两个税种。',
  },
  'tax-row-missing': {
    en: 'The table has no row for {country}, {product}, {part} on {date}. Add one; where no tax is due, add it with "exempt": true and rate "0".',
    'zh-CN':
      '税率表中没有 {country}、{product}、{part}、{date} 对应的行。请补充；如不应征税，请写明 "exempt": true 且税率为 "0"。',
  },
  'tax-row-missing-on-day': {
    en: 'The table has {tax} for {country}, {product}, {part}, but no row for {date}. Add one; where the tax is no longer due, add it with "exempt": true and rate "0".',
    'zh-CN':
      '税率表中有 {country}、{product}、{part} 的 {tax}，但没有适用于 {date} 的行。请补充；如该税已停征，请写明 "exempt": true 且税率为 "0"。',
  },
  'duplicate-risk': {
    en: '{country}, {product} stands in the list twice. Put the shares together.',
    'zh-CN': '{country}、{product} 重复列出，请合并比例。',
  },
  'risk-shares-sum': {
    en: 'The shares of the risks add up to {sum}. They must add up to 1.',
    'zh-CN': '各风险所在地的比例合计为 {sum}，应等于 1。',
  },
  'floor-above-estimate': {
    en: 'The floor makes the minimum premium {currency} {minimum}, more than the estimated premium of {currency} {estimated}: the policy costs at least that.',
    'zh-CN':
      '最低保费下限为 {currency} {minimum}，高于预估保费 {currency} {estimated}，保单至少按此收取。',
  },
  'minimum-cut-back': {
    en: 'The minimum premium was agreed above the estimated premium, and is cut back to {currency} {minimum}.',
    'zh-CN': '约定的最低保费高于预估保费，已按预估保费调整为 {currency} {minimum}。',
  },
  'deposit-cut-back': {
    en: 'The deposit premium of {currency} {deposit} is more than the policy is expected to cost, and is cut back to {currency} {expected}.',
    'zh-CN': '预付保费 {currency} {deposit} 高于预计应收保费，已调整为 {currency} {expected}。',
  },
  'taxes-not-included': {
    en: 'The amounts are without taxes.',
    'zh-CN': '以上金额均不含税。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The issue or note of a code, with its facts in the words of both languages. */
export function contractIssue(
  code: ContractIssueCode,
  path: Path,
  facts: ContractFacts = {},
): Issue {
  return wordedIssue(contractMessages, { code, path, facts });
}

/** Takes note of what is wrong and where, with the facts its words need. */
export type ContractReport = (path: Path, code: ContractIssueCode, facts?: ContractFacts) => void;
