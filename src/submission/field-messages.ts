import type { Text } from '../values/text.js';
import type { FieldIssueCode } from '../gate/issue-codes.js';

/**
 * What is wrong with a single value. Facts stand in braces; the sentence that says what to write instead is added from
 * the facts `write` and `example`.
 */
export const fieldMessages: Readonly<Record<FieldIssueCode, Text>> = {
  'not-plain-data': {
    en: 'This is not JSON data ({value}). Send only text, numbers, true, false, lists and records.',
    'zh-CN': '此处不是 JSON 数据（{value}），只能使用文本、数字、true、false、列表和对象。',
  },
  unreadable: {
    en: 'Reading this raised an error. Send plain JSON data.',
    'zh-CN': '读取此处时出错，请提供普通的 JSON 数据。',
  },
  circular: {
    en: 'This contains itself. Write its content out.',
    'zh-CN': '此处引用了自身，请直接写出内容。',
  },
  'too-deep': {
    en: 'This is nested more than {most} levels deep. Leave it out.',
    'zh-CN': '嵌套超过 {most} 层，请删除。',
  },
  'too-large': {
    en: 'There are more than {most} values. Put small buyers together in buyerGroups.',
    'zh-CN': '数据项超过 {most} 个，请把小额买方合并到 buyerGroups。',
  },
  'too-many-items': {
    en: 'The list has {count} items; at most {most} are read. Put small items together.',
    'zh-CN': '列表有 {count} 项，最多 {most} 项，请合并小额项目。',
  },
  'too-many-fields': {
    en: 'The record has {count} fields; at most {most} are read. Leave out those not needed.',
    'zh-CN': '对象有 {count} 个字段，最多 {most} 个，请删除不需要的字段。',
  },
  'text-too-long': {
    en: '{value} is longer than {most} characters. Shorten it.',
    'zh-CN': '{value} 超过 {most} 个字符，请缩短。',
  },
  'forbidden-field-name': {
    en: 'The field name {value} cannot be used. Leave it out or choose another.',
    'zh-CN': '不能使用字段名 {value}，请删除或改名。',
  },
  'null-value': {
    en: 'null says nothing. Leave the field out if the value is not known.',
    'zh-CN': '不接受 null；如果未知，请不要填写该字段。',
  },
  missing: { en: 'This is required.', 'zh-CN': '此项必填。' },
  'unknown-field': {
    en: 'There is no field {value} here. Leave it out, or use one of: {known}.',
    'zh-CN': '此处没有字段 {value}，请删除，或使用：{known}。',
  },
  'misspelled-field': { en: 'There is no field {value} here.', 'zh-CN': '此处没有字段 {value}。' },
  'not-record': {
    en: '{value} is not a record. Write fields in braces: { … }.',
    'zh-CN': '{value} 不是对象，请用花括号写出字段：{ … }。',
  },
  'not-list': {
    en: '{value} is not a list. Write items in brackets: [ … ].',
    'zh-CN': '{value} 不是列表，请用方括号写出各项：[ … ]。',
  },
  'not-true-or-false': {
    en: '{value} is neither true nor false.',
    'zh-CN': '{value} 既不是 true 也不是 false。',
  },
  'not-one-of': {
    en: '{value} is not one of: {known}.',
    'zh-CN': '{value} 不在可选值之内：{known}。',
  },
  'not-text': { en: '{value} is not text.', 'zh-CN': '{value} 不是文本。' },
  'text-malformed': {
    en: '{value} is empty, has a blank at an end, or contains control characters.',
    'zh-CN': '{value} 为空、首尾有空格或含有控制字符。',
  },
  'not-whole-number': { en: '{value} is not a whole number.', 'zh-CN': '{value} 不是整数。' },
  'not-decimal': {
    en: '{value} is not a plain decimal number in quotes (digits and one point, nothing else).',
    'zh-CN': '{value} 不是带引号的普通十进制数（只能有数字和一个小数点）。',
  },
  'decimal-as-number': {
    en: '{value} is sent as a number. Send decimals as text, so that no digit is lost.',
    'zh-CN': '{value} 是数字类型；小数须以文本（加引号）提交，以免失真。',
  },
  'too-many-digits': {
    en: '{value} has more than 18 digits before or 8 after the point.',
    'zh-CN': '{value} 的整数部分超过 18 位或小数部分超过 8 位。',
  },
  negative: { en: '{value} is negative.', 'zh-CN': '{value} 是负数。' },
  'not-positive': { en: '{value} is not more than zero.', 'zh-CN': '{value} 不大于零。' },
  'out-of-range': {
    en: '{value} is not between {least} and {most}.',
    'zh-CN': '{value} 不在 {least} 至 {most} 之间。',
  },
  'looks-like-share': {
    en: '{value} looks like a share; a percentage (0 to 100) is asked for here.',
    'zh-CN': '{value} 看来是小数形式的比例，此处应填百分数（0 至 100）。',
  },
  'looks-like-percentage': {
    en: '{value} looks like a percentage; a share (0 to 1) is asked for here.',
    'zh-CN': '{value} 看来是百分数，此处应填小数形式的比例（0 至 1）。',
  },
  'not-date': {
    en: '{value} is not a calendar date (YYYY-MM-DD, 1900 to 2199).',
    'zh-CN': '{value} 不是有效日期（YYYY-MM-DD，1900 至 2199 年）。',
  },
  'not-country': {
    en: '{value} is not an ISO 3166-1 country code of two capitals.',
    'zh-CN': '{value} 不是 ISO 3166-1 两位大写国家代码。',
  },
  'not-currency': {
    en: '{value} is not an ISO 4217 currency code of three capitals.',
    'zh-CN': '{value} 不是 ISO 4217 三位大写货币代码。',
  },
  'currency-without-minor-unit': {
    en: '{value} has no minor unit, so no premium can be stated in it.',
    'zh-CN': '{value} 没有辅币单位，不能用于计价。',
  },
  'not-industry': {
    en: '{value} is not an ISIC Rev.4 code.',
    'zh-CN': '{value} 不是 ISIC Rev.4（国际标准行业分类）代码。',
  },
  'not-in-scheme': {
    en: '{value} is not a code of {scheme}.',
    'zh-CN': '{value} 不是 {scheme} 的代码。',
  },
  'industry-ambiguous': {
    en: '{value} of {scheme} belongs to several ISIC Rev.4 codes: {known}. Choose the one nearest to the main business.',
    'zh-CN': '{scheme} 的 {value} 对应多个 ISIC Rev.4 代码：{known}。请选择最符合主营业务的一项。',
  },
  'too-many-issues': {
    en: 'There are at least {more} more issues. Mend those listed, then check again.',
    'zh-CN': '另有至少 {more} 个问题未列出，请先改正以上问题再检查。',
  },
};
