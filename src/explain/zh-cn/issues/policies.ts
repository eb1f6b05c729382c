import type { PolicyIssueFacts } from '../../../policy/policy-issue.js';
import type { ReviewIssueFacts } from '../../../review/review-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what stands against binding a quote, reading a policy, or building on a previous review. */
export const policies = {
  'not-priced': '状态为{status:term}的报价没有价格，不能承保。请修改投保资料后重新报价。',
  'not-a-policy': '此内容不是本程序库的保单。请提供承保时的保单，或由JSON保存的保单。',
  'not-as-made': '此处为{value}，而原记录为{expected}。请提供未经改动的记录，或重新报价。',
  'added-since': '此处为{value}，而原记录中没有内容。请提供未经改动的记录，或重新报价。',
  'lost-since': '此处没有内容，而原记录为{expected}。请提供未经改动的记录，或重新报价。',
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
  'endorsed-outside-period':
    '{date:day}不在{from:day}至{expiry:day}之间。请填写自承保日（生效日为自起保日）至期满日之间的日期。',
  'before-last-change':
    '{date:day}早于上一次批改的{last:day}。批改须按日期先后进行，请填写该日或更晚的日期。',
  'effective-before-agreed':
    '{date:day}早于商定日{on:day}。批改只适用于此后的出运，请填写该日或更晚的日期。',
  'buyer-already-in-policy': '保单中已有买方{buyer}。请批改其限额，或为新买方另取编号。',
  'limit-not-lower':
    '限额{value:number}并不低于现行限额{limit:number}。请填写更低的金额，或将决定改为“granted”。',
  'limit-not-stated': '缺少限额。请填写申请、批复或调减后的限额。',
  'limit-with-withdrawal': '撤销的限额没有金额。请删去，或将决定改为“cut”。',
  'expires-before-start': '限额于{date:day}到期，早于生效日{from:day}，请更正其中之一。',
  'surcharge-not-in-wording':
    '保单条款不允许在保险期间内上调费率。请删去加费，变动留待续保时处理。',
  'surcharge-stands': '加费{value}仍然有效。请先撤回该加费，或删去本条。',
  'surcharge-not-higher': '费率{value}并不高于现行费率{rate}。请填写该日起的出运所适用的费率全值。',
  'no-such-change': '保单中没有批改{value}。请填写保单批改的编号[known:：{known}]。',
  'already-undone': '批改{value}已经撤回，请删去本条。',
  'later-change-stands': '批改{value}是在此基础上作出的，请先撤回该批改。',
  'cover-unchanged': '承保条件没有变化，请填写有变化的条款。',
  'book-missing': '承保条件的批改须按{edition}版费率手册定价，但未提供手册。请提供该手册。',
  'change-not-priced':
    '按此承保条件，该风险的状态为{status:term}[findings:，原因：{findings}]。请调整承保条件，或维持原保单。',
  'not-a-review': '此内容不是本程序库的检视。请提供上一次检视的原记录，或不提供。',
  'taken-before-review': '{date:day}早于检视基准日{asOf:day}。请填写该日或更晚的日期。',
  'review-altered': '检视在作出之后被改动，摘要不符。请提供原记录，或不提供。',
  'other-policy': '上一次检视属于另一份保单，请提供本保单的检视。',
  'later-review': '上一次检视的基准日为{date:day}，晚于{asOf:day}。请提供更早的检视。',
} as const satisfies Templates<PolicyIssueFacts & ReviewIssueFacts>;
