import type { BookPartFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what can be wrong with the other parts of a rate book: period, currency, tiers, questionnaire, guidelines, triggers, assumptions. */
export const bookParts = {
  'currency-unknown': '{value}不是 ISO 4217 货币代码。请填写代码，例如 CNY。',
  'own-currency-rate': '{currency}是手册币种，无需汇率。请删除该行。',
  'exchange-steps':
    'steps 为{steps}。请由小到大填写金额的首位数字，不小于1且小于10，例如1、2、5；或不填 steps。',
  'period-reversed':
    'effectiveTo（{to}）早于 effectiveFrom（{from}）。请填写更晚的截止日，或不填 effectiveTo。',
  'never-in-force':
    '{field}（{date}）晚于 effectiveTo（{to}），本版将没有适用对象。请填写更早的日期，或更晚的 effectiveTo。',
  'percentage-as-share':
    '“{field}”为{value}，而百分比的取值为0至100。若为{percentage}%，请写{percentage}。',
  'share-as-percentage': '“{field}”为{value}，而占比的取值为0至1。若为{value}%，请写{share}。',
  'outside-page': '“{field}”为{value}，费率表“{page}”中没有对应取值。请更改，或扩充该表。',
  'advice-missing': 'rules 缺少：{missing}。请补充：降费建议、结构比较与提问均会读取。',
  'advice-values': '本条有{count}个取值，应为{needed}个。请相应填写。',
  'advice-value-twice': '取值{value}重复。请只保留一个。',
  'scale-missing':
    '解除保单按短期费率计收，但未指明短期费率表。请填写 scale（费率表标识），或改为 pro-rata。',
  'periods-not-whole': '利润分享的期数为{value}。请填写1、2或3。',
  'questionnaire-missing':
    '步骤“{step}”需对问卷评分，但手册没有问卷。请补充 questionnaire，包括 dimensions 与 questions。',
  'questionnaire-unused':
    '没有 credit-control 类型或以 credit-control-score 为指标的步骤对问卷评分。请补充该步骤，或删除问卷。',
  'better-answer-earns-less':
    '行{better}的得分低于行{worse}。请使较好的答案或证明材料得分不低于较差者。',
  'silence-pays':
    '仅凭卖方陈述的“是”得分为{earned}，而未作答的题目假定得分为{assumed}：沉默反而有利。请提高 yes 或 none，或降低 assumptions 表中的 credit-control-score。',
  'no-earns-more':
    '“否”的得分可达{earned}，高于未作答题目的假定得分{assumed}。请降低 no，或提高 assumptions 表中的 credit-control-score。',
  'dimension-unknown': '不存在维度“{dimension}”。请填写以下之一：{known}。',
  'dimension-empty': '没有问题属于该维度。请补充问题，或删除该维度。',
  'guideline-measure-unknown': '核保规则没有指标“{measure}”。请填写以下之一：{known}。',
  'guideline-tier-unknown':
    '该核保规则适用于方案“{tier}”，但本手册没有该方案。请填写以下之一：{known}。',
  'tier-turnover-order': '该方案适用的营业额为{least}至{most}。请使最高营业额不低于最低营业额。',
  'guideline-level': '该核保规则给出了 above、from、upTo、below 中的{count}个。须恰好给出一个。',
  'trigger-measure-unknown': '触发条件没有指标“{measure}”。请填写以下之一：{known}。',
  'trigger-levels-equal':
    '触发水平与解除水平同为{level}。请将解除水平与触发水平分开，否则稍有波动措施即反复启停。',
  'trigger-limit-share':
    'limitShare 属于 limit-reduction，而本条措施为{action}。请删除 limitShare，或更改措施。',
  'trigger-without-subject':
    '指标“{measure}”针对整张保单，而限额属于买方。请改用买方或国家（地区）指标，或更换措施。',
  'claim-twice': '性质{claim}已在第{first}项中声明。每项性质只须声明一次。',
  'claim-without-step':
    '手册中没有{claim}所针对的步骤，该声明无从检验。请补充类型或指标为“{needed}”的步骤，或删除该声明。',
  'claim-without-range':
    '手册中没有任何一行备案费率区间，{claim}无从检验。请在各行填写 min 与 max，或删除该声明。',
} as const satisfies Templates<BookPartFacts>;
