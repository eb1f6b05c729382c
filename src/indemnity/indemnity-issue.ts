import { chineseDate, englishDate } from '../values/date-words.js';
import type { Issue } from '../values/issues.js';
import type { IsoDate, Path, Text } from '../values/text.js';
import { type MessageFacts, worded, wordedIssue } from '../values/worded.js';

/**
 * What can be wrong between the values of a cover, losses and options, and what a result has to note. The codes are
 * public and stable.
 */
export type IndemnityIssueCode = keyof typeof indemnityMessages;

/** Facts the words of an issue are made of. */
export type IndemnityFacts = MessageFacts;

/** What is said of a loss that looks out of place and was not left out. */
const countedIn = {
  en: 'It was put through the cover all the same and may have used part of the first loss and the maximum:',
  'zh-CN': '本次仍计入计算，可能占用了累计免赔额和最高赔偿限额：',
} as const satisfies Text;

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
  'expiry-before-inception': {
    en: 'The expiry {expiry} is before the inception {inception}. Write the last day of the period.',
    'zh-CN': '到期日 {expiry} 早于起保日 {inception}，请填写保险期间的最后一天。',
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
  'limits-of-buyers': {
    en: 'Losses that state no limit take that of their buyer, or the discretionary limit where the buyer has none of its own ({count} in all).',
    'zh-CN':
      '未载明限额的损失按其买方的限额计算，买方无单独限额的按自行掌握限额计算（共{count}笔）。',
  },
  'buyers-not-given': {
    en: 'The buyers are not known here, so losses that state no limit ({count} in all) are covered without one. State their limits, or give the buyers: a stored quote does not hold them, its submission does.',
    'zh-CN':
      '未提供买方资料，未载明限额的损失（共{count}笔）不受限额限制。请载明其限额，或提供买方资料：已保存的报价不含买方资料，请改用投保资料。',
  },
  'buyer-unknown': {
    en: 'There is no buyer {buyer} among those given, so its limit is not known. Check the id; a buyer described in a group goes by the id of the group.',
    'zh-CN': '所提供的买方中没有{buyer}，其限额不明。请核对编号；按组填写的买方请填写该组的编号。',
  },
  'buyer-not-insurable': {
    en: `Buyer {buyer} is excluded from the cover, so this loss is not insured. ${countedIn.en} leave it out, or have the exclusion lifted first.`,
    'zh-CN': `买方{buyer}属于不予承保的买方，其损失不在承保范围内。${countedIn['zh-CN']}请删除该笔，或先解除不予承保的情形。`,
  },
  'limit-converted': {
    en: 'The limit of buyer {buyer} is in {from} and was converted at {rate}, the rate of {rateDate}. The loss was taken to be in {currency}; if it is in {from}, convert it too.',
    'zh-CN':
      '买方{buyer}的限额以{from}计，已按{rateDate}的汇率{rate}折算。损失金额按{currency}计；如以{from}计，请先折算。',
  },
  'loss-before-period': {
    en: `{date} is before the cover begins on {inception}, so this policy does not insure the loss. ${countedIn.en} leave it out, or correct its date.`,
    'zh-CN': `损失日期{date}早于保险起期{inception}，不属于本保单承保的损失。${countedIn['zh-CN']}请删除该笔，或更正日期。`,
  },
  'loss-after-period': {
    en: `{date} is after the cover ends on {expiry}, and only losses that occur by then are insured. ${countedIn.en} leave it out, or correct its date.`,
    'zh-CN': `损失日期{date}晚于保险期间届满日{expiry}，而本保单仅承保期间内发生的损失。${countedIn['zh-CN']}请删除该笔，或更正日期。`,
  },
  'loss-after-run-off': {
    en: `Shipments up to {expiry} are insured, and even on the longest terms a loss on any of them would come by {latest}; {date} is later. ${countedIn.en} leave it out, or correct its date.`,
    'zh-CN': `本保单承保{expiry}及以前的发货，即使按最长账期，其损失也不晚于{latest}，而损失日期为{date}。${countedIn['zh-CN']}请删除该笔，或更正日期。`,
  },
  'notes-not-listed': {
    en: 'Further notes on losses are not listed ({more} in all).',
    'zh-CN': '另有{more}项提示未列出。',
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

/** The note of a code: like an issue, with its days written out in each language. */
export function indemnityNote(
  code: IndemnityIssueCode,
  path: Path,
  facts: IndemnityFacts = {},
): Issue {
  const { en, 'zh-CN': zh } = indemnityMessages[code];
  const message = {
    en: worded(en, withDays(facts, englishDate)),
    'zh-CN': worded(zh, withDays(facts, chineseDate)),
  };
  return { path, code, message, facts };
}

const days: readonly string[] = ['date', 'inception', 'expiry', 'latest', 'rateDate'];

function withDays(facts: IndemnityFacts, write: (date: IsoDate) => string): IndemnityFacts {
  const written = Object.entries(facts).map(([name, value]) => [
    name,
    days.includes(name) ? write(String(value)) : value,
  ]);
  return Object.fromEntries(written) as IndemnityFacts;
}

/** Takes note of what is wrong and where, with the facts its words need. */
export type IndemnityReport = (
  path: Path,
  code: IndemnityIssueCode,
  facts?: IndemnityFacts,
) => void;
