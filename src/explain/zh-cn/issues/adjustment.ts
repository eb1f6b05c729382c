import type { AdjustmentIssueFacts } from '../../../adjustment/adjustment-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of declarations under a policy, and the notes of an adjustment. */
export const adjustment = {
  'not-an-adjustment': '此内容不是本程序库的保费结算。请提供原记录，或从 JSON 读取的原记录。',
  'adjustment-altered': '保费结算在作出之后被改动。请提供原记录，或重新结算。',
  'declared-for-other-policy':
    '申报对应的保单号为{value}，而本保单为{policy}。请提供对应的保单，或更正保单号。',
  'declarations-not-in-order': '{date:day}的申报排在{before:day}的申报之后。请按申报日期先后排列。',
  'month-malformed': '{value}不是月份。请填写年和月，例如 "2026-07"。',
  'span-not-stated': '未填写出运期间。请填写 month，或同时填写 from 和 to。',
  'span-stated-twice': '该行同时填写了 month 和 from 或 to，请只保留一种。',
  'span-reversed': '起止日期为{from:day}至{to:day}，先后颠倒。请将较早的日期写在前面。',
  'declared-before-inception':
    '{date:day}的出运早于起保日{inception:day}。请在上一期保单项下申报，或更正日期。',
  'declared-after-end':
    '{date:day}的出运晚于保险责任的最后一天{end:day}。请在下一期保单项下申报，或更正日期。',
  'declared-ahead': '该行止于{to:day}，而申报日为{declaredOn:day}。请在出运之后申报。',
  'span-too-long':
    '该行自{from:day}至{to:day}。按本保单约定，一行最迟至{longest:day}，请分行申报。',
  'span-crosses-month':
    '{from:day}至{to:day}的申报以{currency}计价，须按各月汇率折算。请按月分行申报。',
  'span-crosses-rate-change':
    '保单费率自{date:day}起变更。请分为两行：截至{before:day}的一行，自{date:day}起的一行。',
  'declared-twice':
    '对{country}、以{currency}计价、{from:day}至{to:day}的出运与{first}日期重叠。请只保留一处；如为更正，请在后一次申报中就完全相同的期间写明 "corrects": true。',
  'nothing-to-correct':
    '此前没有对{country}、以{currency}计价、{from:day}至{to:day}的申报。请删除 corrects，或按原申报的期间填写。',
  'country-not-in-policy':
    '本保单在{country}没有承保买方，当地营业额不属于可保营业额。请先批改增加该国家（地区），或在以下范围内申报：{known}。',
  'beyond-minor-unit': '{value}的小数位超过{currency}的{decimals}位，请先取整。',
  'month-rate-missing':
    '缺少{currency}在{month}的汇率。请在 exchangeRates（表格为“汇率”列）中补充：1{currency}折合多少{policyCurrency}。',
  'exchange-rate-not-bound':
    '本保单未约定出运当月汇率，故按承保时的汇率折算，其中没有{currency}。请以投保资料中的币种申报，或在承保条款中填写"exchange": { "publisher": "ECB", "rate": "month-average" }，并提供各月汇率。',
  'exchange-rate-twice': '{currency}在{month}的汇率填写了两次，请只保留一个。',
  'exchange-rate-of-policy-currency': '{currency}即保单币种，无须汇率，请删除。',
  'advance-agreed': '保单的合同条件已约定预付保险费及分期，请删除 advance。',
  'advance-outside-period':
    '有一期预付保险费的应付日为{date:day}，不在保险期间{inception:day}至{expiry:day}之内，请更正。',
  'cancelled-outside-period':
    '保险责任的最后一天为{date:day}，不在保险期间{inception:day}至{expiry:day}之内，请更正。',
  'cancelled-and-renewed': '保单已解除，不能同时续保。请只保留一项。',
  'claim-outside-period':
    '损失日期{date:day}早于起保日{inception:day}。以前各期的赔款请填写在 previous 中。',
  'recovered-above-claim': '追偿款{amount:number}高于赔款{most:number}，请更正其中之一。',
  'previous-not-unbroken':
    '{from:day}至{to:day}的保险期间未与下一期（自{next:day}起）首尾相接。请由远及近列出直至起保日的各期，中断之前的期间请删除。',
  'previous-claims-uncounted': '该期有赔款，但赔案数为0。请填写赔案数。',
  'exchange-rates-not-used':
    '所附汇率不予采用：保单未约定出运月份的汇率，按承保时的汇率折算。如须按月折算，承保时请在条款中填写"exchange": { "publisher": "ECB", "rate": "month-average" }。',
  'days-not-declared':
    '{from:day}至{to:day}的出运尚未申报。请补充申报；没有出运的月份请申报营业额0。',
  'more-days-not-declared': '其余未申报的期间不再列出（共{more}段）。',
} as const satisfies Templates<AdjustmentIssueFacts>;
