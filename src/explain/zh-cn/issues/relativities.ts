import type { RelativityIssueFacts } from '../../../rules/compare/relativities/relativity-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for relativities that cannot be taken over into a book. */
export const relativities = {
  'unknown-factor':
    '手册中没有费率表“{factor}”。[nearest: 是否指“{nearest}”？]请填写含相对系数的费率表名：{known}。',
  'not-relativities':
    '费率表“{factor}”的取值不是相对系数。请直接修改手册；含相对系数的费率表：{known}。',
  'unknown-level':
    '费率表“{factor}”没有水平“{level}”。[nearest: 是否指“{nearest}”？]请填写该表已有的水平：{known}。',
  'level-twice': '“{factor}”的水平“{level}”重复出现。请删除其中一行。',
  'level-missing':
    '缺少“{factor}”的水平“{level}”。请补上该行，或声明清单只含部分行，其余行保持不变。',
  'relativity-empty': '“{factor}”的水平“{level}”没有相对系数。请填写小数，如0.95。',
  'relativity-not-decimal':
    '“{factor}”的水平“{level}”填写的“{relativity}”不是数字。请填写小数，如0.95：用小数点，不用千位分隔符和百分号。',
  'relativity-not-positive':
    '“{factor}”的水平“{level}”的相对系数{relativity}不大于零。请填写小数，如0.95。',
  'relativity-outside-range':
    '“{factor}”的水平“{level}”的{relativity}超出备案区间{min}至{max}。请填写区间内的数值，或在手册中修改备案区间。',
} as const satisfies Templates<RelativityIssueFacts>;
