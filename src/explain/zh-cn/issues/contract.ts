import type { ContractIssueFacts } from '../../../contract/contract-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of a contract, and its notes. */
export const contract = {
  'beyond-minor-unit': '{value}的小数位超过{currency}的{decimals}位，请先取整。',
  'expiry-before-inception':
    '到期日{expiry:day}早于起保日{inception:day}，请填写保险期间的最后一天。',
  'months-disagree':
    '自{inception:day}至{expiry:day}共{expected}个月（不足一月按一月计），而非{months}个月。请填写{expected}或更正日期。',
  'minimum-not-stated': '最低保险费未作任何约定。请填写 share、amount 或 floor，或删除 minimum。',
  'minimum-stated-twice': '最低保险费同时以比例和金额约定，请保留其一。',
  'no-minimum-for-deposit':
    '预付保险费按最低保险费的比例约定，但没有最低保险费。请约定最低保险费，或将 of 改为 "estimated"。',
  'instalment-without-day': '每期应付日须在 afterMonths 与 date 中填写且仅填写一项。',
  'instalments-not-in-order':
    '应付日为{due:day}的一期没有晚于前一期（{before:day}），请按日期先后排列。',
  'instalment-outside-period':
    '有一期的应付日为{due:day}，不在保险期间{inception:day}至{expiry:day}之内。请减少期数，或自行约定应付日。',
  'instalment-shares-sum': '各期比例合计为{sum}，应等于1。',
  'duplicate-fee': '标识{id}重复。每一项须有各自的标识；“premium”以及以“tax/”开头的标识已被占用。',
  'tax-row-reversed': '该行的终止日{to:day}早于起始日{from:day}，请更正日期。',
  'exempt-with-rate': '该行为免税，税率却为{rate}。请将税率改为 "0"，或删除 exempt。',
  'tax-rows-overlap':
    '第{first}行与第{second}行在同一期间对同一对象重复征收“{tax}”。请使两行日期不重叠，或写成两个税种。',
  'tax-row-missing':
    '税率表中缺少{country}、{product}的{part:term}在{date:day}的行。请补充；如不应征税，请写明 "exempt": true 且税率为 "0"。',
  'tax-row-missing-on-day':
    '税率表中有{country}、{product}的{part:term}的“{tax}”，但没有适用于{date:day}的行。请补充；如该税已停征，请写明 "exempt": true 且税率为 "0"。',
  'duplicate-risk': '{country}、{product}重复列出，请合并比例。',
  'risk-shares-sum': '各风险所在地的比例合计为{sum}，应等于1。',
  'floor-above-estimate':
    '最低保险费下限为{minimum:money}，高于预计保险费{estimated:money}，保单至少按此收取。',
  'minimum-cut-back': '约定的最低保险费高于预计保险费，已按预计保险费调整为{minimum:money}。',
  'deposit-cut-back': '预付保险费{deposit:money}高于预计应收保费，已调整为{expected:money}。',
  'taxes-not-included': '以上金额均不含税。',
} as const satisfies Templates<ContractIssueFacts>;
