import type { Text } from '../../../values/text.js';

/** What is wrong with a relativity that was sent. */
export type RelativityIssueCode =
  | 'unknown-factor'
  | 'not-relativities'
  | 'unknown-level'
  | 'level-twice'
  | 'level-missing'
  | 'relativity-empty'
  | 'relativity-not-decimal'
  | 'relativity-not-positive'
  | 'relativity-outside-range';

/** A relativity that cannot be taken over, and what to write instead. */
export interface RelativityIssue {
  readonly code: RelativityIssueCode;
  /** Place of the row in the list that was given, from 0; null for a level that is missing. */
  readonly index: number | null;
  readonly factor: string;
  readonly level: string;
  readonly message: Text;
}

/** What the messages speak of. */
export interface RelativityFacts {
  readonly factor: string;
  readonly level: string;
  readonly relativity?: string;
  /** The nearest name the book knows, or a list of what it has. */
  readonly known?: string;
  readonly nearest?: string | undefined;
  readonly first?: number;
  readonly min?: string;
  readonly max?: string;
}

const didYouMean = (nearest: string | undefined): Text =>
  nearest === undefined
    ? { en: '', 'zh-CN': '' }
    : { en: `Did you mean "${nearest}"? `, 'zh-CN': `是否指“${nearest}”？` };

const messages: Readonly<Record<RelativityIssueCode, (facts: RelativityFacts) => Text>> = {
  'unknown-factor': ({ factor, nearest, known }) => ({
    en: `The book has no page "${factor}". ${didYouMean(nearest).en}Write the name of a page of relativities: ${known ?? ''}.`,
    'zh-CN': `手册中没有费率表“${factor}”。${didYouMean(nearest)['zh-CN']}请填写含相对系数的费率表名：${known ?? ''}。`,
  }),
  'not-relativities': ({ factor, known }) => ({
    en: `Page "${factor}" holds no relativities. Change it in the book itself; pages of relativities: ${known ?? ''}.`,
    'zh-CN': `费率表“${factor}”的取值不是相对系数。请直接修改手册；含相对系数的费率表：${known ?? ''}。`,
  }),
  'unknown-level': ({ factor, level, nearest, known }) => ({
    en: `Page "${factor}" has no level "${level}". ${didYouMean(nearest).en}Write one of its levels: ${known ?? ''}.`,
    'zh-CN': `费率表“${factor}”没有水平“${level}”。${didYouMean(nearest)['zh-CN']}请填写该表已有的水平：${known ?? ''}。`,
  }),
  'level-twice': ({ factor, level }) => ({
    en: `Level "${level}" of "${factor}" stands here a second time. Remove one of the two.`,
    'zh-CN': `“${factor}”的水平“${level}”重复出现。请删除其中一行。`,
  }),
  'level-missing': ({ factor, level }) => ({
    en: `Level "${level}" of "${factor}" is missing. Add it, or say that the list is partial to leave such rows as they are.`,
    'zh-CN': `缺少“${factor}”的水平“${level}”。请补上该行，或声明清单只含部分行，其余行保持不变。`,
  }),
  'relativity-empty': ({ factor, level }) => ({
    en: `Level "${level}" of "${factor}" has no relativity. Write a decimal such as 0.95.`,
    'zh-CN': `“${factor}”的水平“${level}”没有相对系数。请填写小数，如 0.95。`,
  }),
  'relativity-not-decimal': ({ factor, level, relativity = '' }) => ({
    en: `"${relativity}" for level "${level}" of "${factor}" is not a number. Write a decimal such as 0.95: a point, no thousands separators, no percentage.`,
    'zh-CN': `“${factor}”的水平“${level}”填写的“${relativity}”不是数字。请填写小数，如 0.95：用小数点，不用千位分隔符和百分号。`,
  }),
  'relativity-not-positive': ({ factor, level, relativity = '' }) => ({
    en: `The relativity ${relativity} for level "${level}" of "${factor}" is not above zero. Write a decimal such as 0.95.`,
    'zh-CN': `“${factor}”的水平“${level}”的相对系数 ${relativity} 不大于零。请填写小数，如 0.95。`,
  }),
  'relativity-outside-range': ({ factor, level, relativity = '', min = '', max = '' }) => ({
    en: `${relativity} for level "${level}" of "${factor}" is outside the filed range ${min} – ${max}. Write a number within it, or change the filing in the book itself.`,
    'zh-CN': `“${factor}”的水平“${level}”的 ${relativity} 超出备案区间 ${min} – ${max}。请填写区间内的数值，或在手册中修改备案区间。`,
  }),
};

/** An issue in words. */
export function relativityIssue(
  code: RelativityIssueCode,
  index: number | null,
  facts: RelativityFacts,
): RelativityIssue {
  const { factor, level } = facts;
  return { code, index, factor, level, message: messages[code](facts) };
}
