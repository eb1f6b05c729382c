import type { IndustryIssueFacts } from '../../../industry-codes/industry-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of industry codes. */
export const industries = {
  'unknown-industry-code':
    '{scheme}中没有代码{value}。[known: 最接近的代码：{known}。]请用文字检索行业名录。',
  'unknown-industry-scheme': '未收录行业分类{value}，请填写以下之一：{known}。',
} as const satisfies Templates<IndustryIssueFacts>;
