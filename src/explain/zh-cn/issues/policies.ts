import type { PolicyIssueFacts } from '../../../policy/policy-issue.js';
import type { ReviewIssueFacts } from '../../../review/review-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what stands against binding a quote, reading a policy, or building on a previous review. */
export const policies = {
  'not-a-quote': '此内容不是本程序库的报价。请提供原样的报价，或由JSON保存的报价。',
  'not-priced': '状态为{status}的报价没有价格，不能承保。请修改投保资料后重新报价。',
  'not-a-policy': '此内容不是本程序库的保单。请提供承保时的保单，或由JSON保存的保单。',
  'not-as-made': '此处为{value}，而原记录为{expected}。请提供未经改动的记录，或重新报价。',
  'digest-differs': '记录在生成后被改动：摘要与内容不符。请提供未经改动的记录，或重新报价。',
  'other-book':
    '报价使用的是{edition}版费率手册或其另一文本，而所提供的为{value}。请提供报价时使用的费率手册。',
  'other-submission':
    '报价并非根据这份投保资料作出。请提供报价所依据的投保资料，或就此份资料报价。',
  'outside-validity': '报价有效期为{from:day}至{until:day}，而承保日为{date:day}。请重新报价。',
  'approval-missing':
    '报价须转核保人审核，但尚无核准。请注明核准人、授权依据和核准日期；转审事项：{findings}。',
  'approval-incomplete': '核准未涵盖以下事项：{findings}。请补充核准；如已全部核准，请删去该清单。',
  'not-referred': '报价并未因{value}转审，请删去[known:，或填写以下之一：{known}]。',
  'after-binding': '{date:day}晚于承保日{bound:day}，请更正其中之一。',
  'rate-too-high': '费率{value}超过营业额的{most}。请填写0.0025之类的比例，而非百分数。',
  'stated-twice': '{value}重复填写，请删去其中一条。',
  'no-such-subjectivity': '报价中没有条件{value}，请删去[known:，或填写以下之一：{known}]。',
  'not-a-review': '此内容不是本程序库的检视。请提供上一次检视的原记录，或不提供。',
  'other-policy': '上一次检视属于另一份保单，请提供本保单的检视。',
  'later-review': '上一次检视的基准日为{date:day}，晚于{asOf:day}。请提供更早的检视。',
} as const satisfies Templates<PolicyIssueFacts & ReviewIssueFacts>;
