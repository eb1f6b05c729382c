import type { Text } from '../values/text.js';
import type { RuleIssueCode } from '../gate/issue-codes.js';

/** What is wrong between the values of a submission; facts stand in braces. */
export const ruleMessages: Readonly<Record<RuleIssueCode, Text>> = {
  'no-buyers': {
    en: 'There are no buyers. List at least one in buyers or buyerGroups.',
    'zh-CN': '没有买方，请在 buyers 或 buyerGroups 中至少填写一个。',
  },
  'duplicate-id': {
    en: 'The id {value} is already used at {first}. Give each buyer and group an id of its own.',
    'zh-CN': '编号 {value} 已在 {first} 使用，每个买方和买方组的编号不得重复。',
  },
  'grade-and-rating': {
    en: 'The buyer has both a grade and a rating. Leave one out.',
    'zh-CN': '同时填写了买方等级和外部评级，请只保留一个。',
  },
  'grade-mix-sum': {
    en: 'The shares add up to {sum}. Make them add up to exactly 1.',
    'zh-CN': '各等级占比合计为 {sum}，应正好等于 1。',
  },
  'overdue-above-peak': {
    en: 'The overdues come to {sum}, more than the highest balance of {most}. Correct one of them.',
    'zh-CN': '逾期金额合计 {sum}，超过最高应收余额 {most}，请更正。',
  },
  'duplicate-grade': {
    en: 'Grade {grade} is listed twice. Add its shares together.',
    'zh-CN': '等级 {grade} 重复，请合并占比。',
  },
  'exclusions-above-turnover': {
    en: 'The exclusions come to {sum}, more than the estimated turnover of {most}. Correct one of them.',
    'zh-CN': '剔除金额合计 {sum}，超过预计营业额 {most}，请更正。',
  },
  'duplicate-year': {
    en: 'The year {year} is listed twice. Keep one.',
    'zh-CN': '年份 {year} 重复，请只保留一个。',
  },
  'exchange-rate-missing': {
    en: 'There is no exchange rate for {currency}. Add one to exchangeRates: how much {own} one {currency} costs.',
    'zh-CN': '缺少 {currency} 的汇率，请在 exchangeRates 中补充：1 {currency} 折合多少 {own}。',
  },
  'exchange-rate-duplicate': {
    en: 'There are two exchange rates for {currency}. Keep one.',
    'zh-CN': '{currency} 有多个汇率，请只保留一个。',
  },
  'exchange-rate-own-currency': {
    en: '{currency} is the currency of the submission and needs no exchange rate. Leave it out.',
    'zh-CN': '{currency} 就是投保货币，无需汇率，请删除。',
  },
  'inception-too-late': {
    en: 'The inception is after {most}, two years after the as-of date. Describe the risk nearer to the inception.',
    'zh-CN': '保险起期晚于 {most}（基准日 asOf 后两年），请使用更接近起期的基准日。',
  },
  'inception-too-early': {
    en: 'The inception is before {least}, 31 days before the as-of date. Cover is not backdated; move the inception.',
    'zh-CN': '保险起期早于 {least}（基准日 asOf 前 31 天），保险不能倒签，请调整起期。',
  },
  'period-reversed': {
    en: 'The period ends before it begins ({from}). Correct one of the dates.',
    'zh-CN': '期间终止日早于起始日（{from}），请更正。',
  },
  'period-too-long': {
    en: 'A policy year of more than 36 months. Give each year an entry of its own, to {most} at the latest.',
    'zh-CN': '保单年度超过 36 个月，请分年填写，止期最晚为 {most}。',
  },
  'after-as-of': {
    en: '{date} is after the as-of date {most}. Correct it, or move the as-of date.',
    'zh-CN': '{date} 晚于基准日（asOf）{most}，请更正，或调整基准日。',
  },
  'after-inception': {
    en: '{date} is after the inception {most}. List past cover only.',
    'zh-CN': '{date} 晚于保险起期 {most}，此处只填写以往的保险期间。',
  },
  'no-years': {
    en: 'The history is called supplied but lists no year. List the years, or state "no-history".',
    'zh-CN': '赔付历史标为已提供，却没有列出年度；请列出各年度，或填写 "no-history"。',
  },
  'overlapping-years': {
    en: 'This policy year begins before the one at {first} ends. Correct the dates, or put the two together.',
    'zh-CN': '该保单年度与 {first} 的期间重叠，请更正日期或合并。',
  },
  'loss-outside-year': {
    en: '{date} is not in this policy year ({from} to {to}, 18 months of run-off included). Move the loss to its year.',
    'zh-CN': '{date} 不在该保单年度内（{from} 至 {to}，含期满后 18 个月），请移至所属年度。',
  },
  'recoveries-above-losses': {
    en: 'Recoveries of {amount} exceed the {most} they were recovered from. Correct one of them.',
    'zh-CN': '追偿款 {amount} 超过对应的损失 {most}，请更正。',
  },
  'largest-above-losses': {
    en: 'The largest loss of {amount} exceeds paid and outstanding together ({most}). Correct one of them.',
    'zh-CN': '最大单笔损失 {amount} 超过已付与未决赔款之和 {most}，请更正。',
  },
  'losses-without-count': {
    en: 'There are losses paid or outstanding, but a count of 0. Write how many there are, or leave the count out.',
    'zh-CN': '有已付或未决赔款，但案件数为 0，请填写实际件数或删除 count。',
  },
  'losses-unstated': {
    en: 'The year states neither its losses nor that there were none. Write "paid": "0" for a year without a loss, or its paid and outstanding claims, or its single losses.',
    'zh-CN':
      '该年度既未列明损失，也未说明无损失。无损失请填写 "paid": "0"，否则请填写已付及未决赔款，或逐笔列明损失。',
  },
  'two-maximum-liabilities': {
    en: 'The maximum liability is given as an amount and as a multiple of premium. Leave one out.',
    'zh-CN': '最高赔偿限额同时以金额和保费倍数填写，请只保留一个。',
  },
  'cover-undefined': {
    en: 'The cover names neither a tier nor an insured percentage. Write one, for example "insuredPercentage": "90".',
    'zh-CN': '未填写保障方案（tier）或赔付比例，请填写其一，例如 "insuredPercentage": "90"。',
  },
  'duplicate-selection': {
    en: 'A value for the step {value} is already selected at {first}. Keep one.',
    'zh-CN': '步骤 {value} 已在 {first} 选定取值，请只保留一项。',
  },
};
