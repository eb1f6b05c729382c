import type { ObservationIssueFacts } from '../../../policy/observation-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of observations of a policy. */
export const observations = {
  'observed-outside-period':
    '基准日为{asOf:day}，而保险期间为{inception:day}至{expiry:day}。请填写自起保日至期满后一个月之内的日期。',
  'buyer-not-in-policy': '保单中没有买方{buyer}。请填写保单买方的编号；新买方请先办理批改。',
  'observed-twice': '{value}重复报告，请合并为一条。',
  'grade-and-rating': '同时填写了买方等级和外部评级，请只保留一个。',
  'after-as-of': '{date:day}晚于基准日{most:day}，请更正，或调整基准日。',
  'before-inception': '{date:day}早于起保日{inception:day}，请只报告本保险期间的事实。',
  'recoveries-above-claim': '追偿款{amount:number}高于损失{most:number}，请更正其中之一。',
  'claim-above-turnover':
    '索赔{amount:number}超过本期间至今与此前十二个月的营业额合计{most:number}，请更正索赔金额或申报营业额。',
  'overdue-above-turnover':
    '逾期{amount:number}超过本期间至今与此前十二个月的营业额合计{most:number}，请更正逾期金额或申报营业额。',
  'group-not-buyer': '{buyer}是一组买方。请填写单独列明的买方编号。',
  'country-class-unknown': '费率手册没有国家（地区）类别{value}。请填写以下之一：{known}。',
} as const satisfies Templates<ObservationIssueFacts>;
