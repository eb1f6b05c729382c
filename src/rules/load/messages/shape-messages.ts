import type { Text } from '../../../values/text.js';

/** What can be wrong with the shape of a rate book: its fields and how they are written. */
export const shapeMessages = {
  'not-a-rate-book': {
    en: 'What was given is {found}, not a rate book. Pass the object that parsing the JSON of a rate book returns.',
    'zh-CN': '传入的是 {found}，不是费率手册。请传入费率手册 JSON 解析后的对象。',
  },
  'format-version': {
    en: 'The format is {value}, and this version of the library reads format {known}. Bring the book into format {known} and write "format": {known}.',
    'zh-CN':
      '格式版本为 {value}，而本库当前版本只读取格式 {known}。请将手册转换为格式 {known}，并写入 "format": {known}。',
  },
  'missing-field': {
    en: '{field} is missing. Add it: {expected}.',
    'zh-CN': '缺少 {field}。请补充：{expected}。',
  },
  'not-a-language': {
    en: '"{value}" is no canonical language tag. Write {wanted}.',
    'zh-CN': '“{value}”不是规范的语言标记。请写作 {wanted}。',
  },
  'missing-text': {
    en: '{field} has no text in {language}. Write every text in English at least.',
    'zh-CN': '{field} 缺少 {language} 文本。每段文字至少须有英文（en）。',
  },
  'unknown-field': {
    en: '{field} is no field here. Remove it, or correct its spelling.',
    'zh-CN': '此处没有字段 {field}。请删除，或更正其拼写。',
  },
  'wrong-type': {
    en: '{field} is of type {found}. Write a value of type {expected}.',
    'zh-CN': '{field} 的类型为 {found}。请改为 {expected} 类型的值。',
  },
  'number-not-text': {
    en: '{field} is the bare number {value}. Rates and amounts are decimal text: write "{value}" in quotation marks.',
    'zh-CN':
      '{field} 是不带引号的数字 {value}。费率和金额须写成十进制文本：请加引号写作 "{value}"。',
  },
  'not-whole-number': {
    en: '{field} is not a whole number. Write one without decimals.',
    'zh-CN': '{field} 不是整数。请填写不带小数的整数。',
  },
  'number-too-small': {
    en: '{field} is {value}. Write {least} or more.',
    'zh-CN': '{field} 为 {value}，不得小于 {least}，请更正。',
  },
  'number-too-large': {
    en: '{field} is {value}. Write {most} or less.',
    'zh-CN': '{field} 为 {value}，不得大于 {most}，请更正。',
  },
  'unknown-word': {
    en: '{field} is "{value}". Write one of: {known}.',
    'zh-CN': '{field} 的值为“{value}”。请填写以下之一：{known}。',
  },
  'not-decimal-text': {
    en: '{field} is "{value}", which is not decimal text. Write digits and a point, such as "0.85": no exponent, no thousands separator, no leading zeros, at most 18 digits before the point and 12 behind it.',
    'zh-CN':
      '{field} 的值“{value}”不是十进制文本。请只用数字和小数点，例如 "0.85"：不用指数、千分位分隔符或前导零，小数点前最多 18 位，之后最多 12 位。',
  },
  'not-a-date': {
    en: '{field} is "{value}", which is no day of the calendar. Write it as YYYY-MM-DD, such as 2026-07-01.',
    'zh-CN': '{field} 的值“{value}”不是有效日期。请按 YYYY-MM-DD 填写，例如 2026-07-01。',
  },
  'not-an-id': {
    en: '{field} is "{value}", which cannot be an id. Use small letters and digits, joined by single hyphens or points, at most 64 characters.',
    'zh-CN':
      '{field} 的值“{value}”不能用作标识。请使用小写字母和数字，以单个连字符或点连接，最多 64 个字符。',
  },
  'not-a-key': {
    en: '{field} is "{value}", which cannot be a key. Use 1 to 64 printable characters without space at either end.',
    'zh-CN': '{field} 的值“{value}”不能用作行键。请使用 1 至 64 个可见字符，首尾不留空格。',
  },
  'blank-text': {
    en: '{field} is blank. Write the text.',
    'zh-CN': '{field} 为空白。请填写文字。',
  },
  'text-too-long': {
    en: '{field} is too long. Shorten it to 1,000 characters.',
    'zh-CN': '{field} 过长。请缩短至 1,000 个字符以内。',
  },
  'text-malformed': {
    en: '{field} holds half of a character (a lone surrogate). Write the text again.',
    'zh-CN': '{field} 含有不完整的字符（孤立代理项）。请重新填写。',
  },
  'null-value': {
    en: '{field} is null. Write its value, or leave the field out.',
    'zh-CN': '{field} 为 null。请填写其值，或不写该字段。',
  },
  'not-plain-json': {
    en: '{field} cannot be read as plain JSON data ({reason}). Pass what parsing the JSON of a rate book returns.',
    'zh-CN': '{field} 无法作为普通 JSON 数据读取（{reason}）。请传入费率手册 JSON 解析后的结果。',
  },
  'too-large': {
    en: 'The book is larger than any rate book may be, and was not read to its end. Split it.',
    'zh-CN': '手册超出费率手册的规模上限，未能全部读取。请将其拆分。',
  },
  'too-many-entries': {
    en: '{field} has more entries than a rate book may have. Split the book, or leave entries out.',
    'zh-CN': '{field} 的条目超出费率手册的上限。请拆分手册或减少条目。',
  },
  'value-or-range': {
    en: 'A row has either value, or min and max with an optional selected. Keep one of the two forms.',
    'zh-CN': '每行要么只有 value，要么是 min 与 max（可另加 selected）。请只保留其中一种写法。',
  },
  'too-many-issues': {
    en: '{count} more problems are not listed. Correct the listed ones and load the book again.',
    'zh-CN': '另有 {count} 个问题未列出。请先更正已列出的问题，再重新加载手册。',
  },
} as const satisfies Readonly<Record<string, Text>>;
