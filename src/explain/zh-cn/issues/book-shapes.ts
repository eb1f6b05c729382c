import type { BookShapeFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what can be wrong with the shape of a rate book: its fields and how they are written. */
export const bookShapes = {
  'not-a-rate-book': '此处是{found:term}，不是费率手册。请提供费率手册的 JSON 对象。',
  'format-version':
    '格式版本为{value}，而本库当前版本只读取格式{known}。请将手册转换为格式{known}，并写入 "format": {known}。',
  'missing-field': '缺少“{field}”。请补充，应为：{expected:term}。',
  'not-a-language': '“{value}”不是规范的语言标记。请写作{wanted}。',
  'missing-text': '“{field}”缺少{language}文本。每段文字至少须有英文（en）。',
  'unknown-field': '此处没有字段“{field}”。请删除，或更正其拼写。',
  'wrong-type': '“{field}”是{found:term}。请改为{expected:term}。',
  'number-not-text':
    '“{field}”是不带引号的数字{value}。费率和金额须写成十进制文本：请加引号写作 "{value}"。',
  'not-whole-number': '“{field}”不是整数。请填写不带小数的整数。',
  'number-too-small': '“{field}”为{value}，不得小于{least}，请更正。',
  'number-too-large': '“{field}”为{value}，不得大于{most}，请更正。',
  'unknown-word': '“{field}”的值为“{value}”。请填写以下之一：{known}。',
  'not-decimal-text':
    '“{field}”的值“{value}”不是十进制文本。请只用数字和小数点，例如 "0.85"：不用指数、千分位分隔符或前导零，小数点前最多18位，之后最多12位。',
  'not-a-date': '“{field}”的值“{value}”不是有效日期。请按 YYYY-MM-DD 填写，例如2026-07-01。',
  'not-an-id':
    '“{field}”的值“{value}”不能用作标识。请使用小写字母和数字，以单个连字符或点连接，最多64个字符。',
  'not-a-key': '“{field}”的值“{value}”不能用作行键。请使用1至64个可见字符，首尾不留空格。',
  'blank-text': '“{field}”为空白。请填写文字。',
  'text-too-long': '“{field}”过长。请缩短至1,000个字符以内。',
  'text-malformed': '“{field}”含有不完整的字符（孤立代理项）。请重新填写。',
  'null-value': '“{field}”为 null。请填写其值，或不写该字段。',
  'not-plain-json':
    '“{field}”无法作为普通 JSON 数据读取（{reason:term}）。请提供费率手册的 JSON 数据。',
  'too-large': '手册超出费率手册的规模上限，未能全部读取。请将其拆分。',
  'too-many-entries': '“{field}”的条目超出费率手册的上限。请拆分手册或减少条目。',
  'value-or-range':
    '每行要么只有 value，要么是 min 与 max（可另加 selected）。请只保留其中一种写法。',
  'too-many-issues': '另有{count}个问题未列出。请先更正已列出的问题，再重新加载手册。',
} as const satisfies Templates<BookShapeFacts>;
