/** Facts of a rate book that are words of the program, in Chinese: types of JSON values, and why a value is none. */
export const bookTerms: Readonly<Record<string, string>> = {
  array: '列表',
  boolean: 'true 或 false',
  function: '函数',
  number: '数字',
  object: '对象',
  string: '文本',
  undefined: '空值',
  'not-plain-data': '不是数据',
  unreadable: '读取时出错',
  circular: '引用了自身',
  'too-deep': '嵌套过深',
};
