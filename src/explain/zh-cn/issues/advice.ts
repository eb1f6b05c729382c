import type { AdviceIssueFacts } from '../../../requote/advice-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of changes to weigh and of offers to compare. */
export const advice = {
  'change-not-one': '每项变动只能填写一项内容，请填写以下之一：{known}。',
  'change-buyer-unknown':
    '投保资料中没有买方{buyer}。请填写已有买方的编号，或将其作为新增买方填写。',
  'change-buyer-taken': '投保资料中已有买方{buyer}。请为新增买方另取编号。',
  'offer-id-twice': '编号{id}已用于清单中第{first}份报价，各报价的编号不得重复。',
  'offer-limit-twice': '该报价的第{first}个限额已是买方{buyer}的，每个买方只能填写一个限额。',
  'offer-buyer-unknown':
    '投保资料中没有买方或买方组{buyer}。请填写其在投保资料中的编号，或删除此项。',
  'offer-currency-without-rate':
    '该报价以{currency}计价，投保资料中没有相应汇率。请在投保资料的 exchangeRates 中补充，或改以{own}填写金额。',
} as const satisfies Templates<AdviceIssueFacts>;
