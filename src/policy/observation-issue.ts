import type { Issue } from '../values/issues.js';
import type { Path, Text } from '../values/text.js';
import { type MessageFacts, wordedIssue } from '../values/worded.js';

/** What can be wrong between observations and their policy. The codes are public and stable. */
export type ObservationIssueCode = keyof typeof observationMessages;

/** The messages by code, with their facts in braces. */
export const observationMessages = {
  'observed-outside-period': {
    en: 'The observations are of {asOf}; the policy runs from {inception} to {expiry}. Report from the first day of the period to a month after its end.',
    'zh-CN':
      '观察日为 {asOf}，而保险期间为 {inception} 至 {expiry}。请填写自起保日至期满后一个月之内的日期。',
  },
  'buyer-unknown': {
    en: 'The policy has no buyer {buyer}. Write the id of a buyer of its submission; new buyers are added at renewal.',
    'zh-CN': '保单中没有买方 {buyer}。请填写投保资料中的买方编号；新买方于续保时加入。',
  },
  'observed-twice': {
    en: '{value} is reported twice. Put the reports together.',
    'zh-CN': '{value} 重复报告，请合并为一条。',
  },
  'grade-and-rating': {
    en: 'The buyer has a grade and a rating. Keep one of the two.',
    'zh-CN': '该买方同时填写了评级等级和外部评级，请保留其一。',
  },
  'after-as-of': {
    en: '{date} is after the day of the observations, {asOf}. Correct one of the two.',
    'zh-CN': '{date} 晚于观察日 {asOf}，请更正其中之一。',
  },
  'before-inception': {
    en: '{date} is before the inception of the policy, {inception}. Report facts of the policy period alone.',
    'zh-CN': '{date} 早于起保日 {inception}，请只报告本保险期间的事实。',
  },
  'recoveries-above-claim': {
    en: 'Recoveries of {amount} are more than the loss of {most}. Correct one of the two.',
    'zh-CN': '追偿款 {amount} 高于损失 {most}，请更正其中之一。',
  },
  'group-not-buyer': {
    en: '{buyer} is a group of buyers. Write the id of a buyer listed by itself.',
    'zh-CN': '{buyer} 是一组买方。请填写单独列明的买方编号。',
  },
  'country-class-unknown': {
    en: 'The rate book has no country class {value}. Write one of: {known}.',
    'zh-CN': '费率手册没有国家（地区）类别 {value}。请填写以下之一：{known}。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The issue of a code, with its facts in the words of both languages. */
export function observationIssue(
  code: ObservationIssueCode,
  path: Path,
  facts: MessageFacts,
): Issue {
  return wordedIssue(observationMessages, { code, path, facts });
}
