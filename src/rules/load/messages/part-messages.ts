import type { Text } from '../../../values/text.js';

/** What can be wrong with the other parts: period, currency, tiers, questionnaire, guidelines, triggers, assumptions. */
export const partMessages = {
  'currency-unknown': {
    en: '{value} is no ISO 4217 currency. Write a code such as CNY.',
    'zh-CN': '{value} 不是 ISO 4217 货币代码。请填写代码，例如 CNY。',
  },
  'own-currency-rate': {
    en: '{currency} is the currency of the book and needs no rate. Remove the row.',
    'zh-CN': '{currency} 是手册币种，无需汇率。请删除该行。',
  },
  'exchange-steps': {
    en: 'The steps are {steps}. Write the digits amounts begin with, rising from 1 to below 10, for example 1, 2, 5; or leave steps out.',
    'zh-CN':
      'steps 为 {steps}。请由小到大填写金额的首位数字，不小于 1 且小于 10，例如 1、2、5；或不填 steps。',
  },
  'period-reversed': {
    en: 'effectiveTo {to} is earlier than effectiveFrom {from}. Write a later last day, or leave effectiveTo out.',
    'zh-CN': 'effectiveTo {to} 早于 effectiveFrom {from}。请填写更晚的截止日，或不填 effectiveTo。',
  },
  'never-in-force': {
    en: '{field} {date} is later than effectiveTo {to}, so nothing would be priced by it. Write an earlier day, or a later effectiveTo.',
    'zh-CN':
      '{field} {date} 晚于 effectiveTo {to}，本版将没有适用对象。请填写更早的日期，或更晚的 effectiveTo。',
  },
  'percentage-as-share': {
    en: '{field} is {value}, but percentages run from 0 to 100. Write {percentage} for {percentage} %.',
    'zh-CN':
      '{field} 为 {value}，而百分比的取值为 0 至 100。若为 {percentage}%，请写 {percentage}。',
  },
  'share-as-percentage': {
    en: '{field} is {value}, but shares run from 0 to 1. Write {share} for {value} %.',
    'zh-CN': '{field} 为 {value}，而占比的取值为 0 至 1。若为 {value}%，请写 {share}。',
  },
  'outside-page': {
    en: '{field} is {value}, where the page {page} has no value. Change it, or extend the page.',
    'zh-CN': '{field} 为 {value}，费率表 {page} 中没有对应取值。请更改，或扩充该表。',
  },
  'scale-missing': {
    en: 'A cancellation goes by the scale for short periods, and no page of it is named. Add scale with the id of a page, or write pro-rata.',
    'zh-CN':
      '解除保单按短期费率计收，但未指明短期费率表。请填写 scale（费率表标识），或改为 pro-rata。',
  },
  'periods-not-whole': {
    en: 'A profit is shared over {value} periods. Write 1, 2 or 3.',
    'zh-CN': '利润分享的期数为 {value}。请填写 1、2 或 3。',
  },
  'questionnaire-missing': {
    en: 'The step {step} scores a questionnaire, and the book has none. Add questionnaire with dimensions and questions.',
    'zh-CN':
      '步骤 {step} 需对问卷评分，但手册没有问卷。请补充 questionnaire，包括 dimensions 与 questions。',
  },
  'questionnaire-unused': {
    en: 'No step of kind credit-control, or with the measure credit-control-score, scores the questionnaire. Add such a step, or remove the questionnaire.',
    'zh-CN':
      '没有 credit-control 类型或以 credit-control-score 为指标的步骤对问卷评分。请补充该步骤，或删除问卷。',
  },
  'better-answer-earns-less': {
    en: 'The row {better} earns less than the row {worse}. Let the better answer, or the better evidence, earn at least as much.',
    'zh-CN': '行 {better} 的得分低于行 {worse}。请使较好的答案或证明材料得分不低于较差者。',
  },
  'silence-pays': {
    en: "A yes on the seller's word earns {earned}, and a question nobody answers is assumed to earn {assumed}: silence would pay. Raise yes or none, or lower credit-control-score on the page assumptions.",
    'zh-CN':
      '仅凭卖方陈述的“是”得分为 {earned}，而未作答的题目假定得分为 {assumed}：沉默反而有利。请提高 yes 或 none，或降低 assumptions 表中的 credit-control-score。',
  },
  'no-earns-more': {
    en: 'A no earns up to {earned}, more than the {assumed} a question nobody answers is assumed to earn. Lower no, or raise credit-control-score on the page assumptions.',
    'zh-CN':
      '“否”的得分可达 {earned}，高于未作答题目的假定得分 {assumed}。请降低 no，或提高 assumptions 表中的 credit-control-score。',
  },
  'dimension-unknown': {
    en: 'The dimension {dimension} does not exist. Write one of: {known}.',
    'zh-CN': '不存在维度 {dimension}。请填写以下之一：{known}。',
  },
  'dimension-empty': {
    en: 'No question belongs to this dimension. Add questions to it, or remove it.',
    'zh-CN': '没有问题属于该维度。请补充问题，或删除该维度。',
  },
  'guideline-measure-unknown': {
    en: 'No guideline can look at {measure}. Write one of: {known}.',
    'zh-CN': '核保规则没有指标 {measure}。请填写以下之一：{known}。',
  },
  'guideline-tier-unknown': {
    en: 'The guideline is for the tier {tier}, which this book does not have. Write one of: {known}.',
    'zh-CN': '该核保规则适用于方案 {tier}，但本手册没有该方案。请填写以下之一：{known}。',
  },
  'tier-turnover-order': {
    en: 'The tier is made for turnovers from {least} to {most}. Let the largest not be below the smallest.',
    'zh-CN': '该方案适用的营业额为 {least} 至 {most}。请使最高营业额不低于最低营业额。',
  },
  'guideline-level': {
    en: 'The guideline gives {count} of above and below. Give exactly one of the two.',
    'zh-CN': '该核保规则给出了 above 与 below 中的 {count} 个。须恰好给出一个。',
  },
  'trigger-measure-unknown': {
    en: 'No trigger can look at {measure}. Write one of: {known}.',
    'zh-CN': '触发条件没有指标 {measure}。请填写以下之一：{known}。',
  },
  'trigger-levels-equal': {
    en: 'Trigger level and release level are both {level}. Set the release level apart, or the action flips with every small change.',
    'zh-CN':
      '触发水平与解除水平同为 {level}。请将解除水平与触发水平分开，否则稍有波动措施即反复启停。',
  },
  'trigger-limit-share': {
    en: 'limitShare belongs to the action limit-reduction, and the action is {action}. State it there, and only there.',
    'zh-CN':
      'limitShare 属于 limit-reduction，而本条措施为 {action}。须且只须在 limit-reduction 中填写。',
  },
  'trigger-without-subject': {
    en: 'The measure {measure} is of the policy as a whole, and a limit belongs to a buyer. Write a measure of a buyer or a country, or another action.',
    'zh-CN':
      '指标 {measure} 针对整张保单，而限额属于买方。请改用买方或国家（地区）指标，或更换措施。',
  },
  'claim-twice': {
    en: 'The property {claim} is already claimed by entry {first}. Claim each property once.',
    'zh-CN': '性质 {claim} 已在第 {first} 项中声明。每项性质只须声明一次。',
  },
  'claim-without-step': {
    en: 'The book has no step that {claim} speaks of, so that nothing could disprove it. Add a step of kind or measure {needed}, or remove the claim.',
    'zh-CN':
      '手册中没有 {claim} 所针对的步骤，该声明无从检验。请补充类型或指标为 {needed} 的步骤，或删除该声明。',
  },
  'claim-without-range': {
    en: 'No row of the book is a filed range, which {claim} speaks of. File min and max in the rows, or remove the claim.',
    'zh-CN':
      '手册中没有任何一行备案费率区间，{claim} 无从检验。请在各行填写 min 与 max，或删除该声明。',
  },
} as const satisfies Readonly<Record<string, Text>>;
