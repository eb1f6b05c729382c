import type { Issue } from '../issues.js';
import type { Path, Text } from '../text.js';
import { type MessageFacts, wordedIssue } from '../worded.js';

/** What can be wrong between the values of a cover, losses and options. The codes are public and stable. */
export type IndemnityIssueCode = keyof typeof indemnityMessages;

/** Facts the words of an issue are made of. */
export type IndemnityFacts = MessageFacts;

/** The messages by code, with their facts in braces. */
export const indemnityMessages = {
  'tier-not-resolved': {
    en: 'The cover names the tier {tier}, whose terms only its rate book knows. Quote it and pass the cover of the quote, or state the terms and leave the tier out.',
    'zh-CN':
      '保障方案 {tier} 的条件载于费率手册。请先报价并传入报价中的 cover，或写明各项条件并删除 tier。',
  },
  'insured-percentage-missing': {
    en: 'The cover states no insured percentage. Write one, for example "90".',
    'zh-CN': '未填写赔付比例，请填写，例如 "90"。',
  },
  'first-loss-not-resolved': {
    en: 'The aggregate first loss is stated as a share of turnover. Pass the cover of a quote, or write the amount as aggregateFirstLoss.',
    'zh-CN':
      '累计免赔额以营业额比例表示，无法计算。请传入报价中的 cover，或在 aggregateFirstLoss 填写金额。',
  },
  'maximum-not-resolved': {
    en: 'The maximum liability is stated as a multiple of the premium. Pass the cover of a quote, or write the amount as maximumLiability.',
    'zh-CN':
      '最高赔偿限额以保费倍数表示，无法计算。请传入报价中的 cover，或在 maximumLiability 填写金额。',
  },
  'beyond-minor-unit': {
    en: '{value} has more decimals than {currency} has ({decimals}). Round it.',
    'zh-CN': '{value} 的小数位超过 {currency} 的 {decimals} 位，请先取整。',
  },
  'waterfall-term-missing': {
    en: 'The order leaves out {missing}. List each of the five terms once; one the cover does not have changes nothing.',
    'zh-CN': '顺序中缺少 {missing}。五项条件须各列一次；保单未约定的条件不影响结果。',
  },
  'waterfall-term-twice': {
    en: 'The order lists {term} twice. List each of the five terms once.',
    'zh-CN': '顺序中 {term} 重复，五项条件须各列一次。',
  },
  'duplicate-loss': {
    en: 'The id {id} is already that of loss {first} in the list. Give each loss an id of its own, or leave the ids out.',
    'zh-CN': '编号 {id} 已用于清单中第 {first} 笔损失，每笔损失的编号不得重复，也可不填。',
  },
  'duplicate-buyer': {
    en: 'The id {id} is already that of buyer {first} in the list. Keep one of the two.',
    'zh-CN': '编号 {id} 已用于清单中第 {first} 个买方，请只保留一个。',
  },
  'other-currency': {
    en: 'The amounts are in {value}, those of the cover in {currency}. Convert them at the rate the policy names, then write {currency} or leave the currency out.',
    'zh-CN':
      '金额的币种为 {value}，而保障的币种为 {currency}。请先按保单约定的汇率折算，再填写 {currency}，也可不填。',
  },
  'recoveries-above-loss': {
    en: 'Recoveries of {recoveries} exceed the gross loss of {gross} they were recovered from. Correct one of them.',
    'zh-CN': '追偿款 {recoveries} 超过对应的损失总额 {gross}，请更正。',
  },
  'recovery-before-loss': {
    en: 'The recovery of {date} is earlier than the loss of {loss}. Take what was paid before from the gross loss.',
    'zh-CN': '追偿日期 {date} 早于损失日期 {loss}。此前收到的款项应从损失总额中扣除。',
  },
  'holiday-and-workday': {
    en: '{date} is listed as a holiday and as a workday. Keep one.',
    'zh-CN': '{date} 同时列为节假日和调休上班日，请只保留一个。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The issue of a code, with its facts in the words of both languages. */
export function indemnityIssue(
  code: IndemnityIssueCode,
  path: Path,
  facts: IndemnityFacts = {},
): Issue {
  return wordedIssue(indemnityMessages, { code, path, facts });
}

/** Takes note of what is wrong and where, with the facts its words need. */
export type IndemnityReport = (
  path: Path,
  code: IndemnityIssueCode,
  facts?: IndemnityFacts,
) => void;
