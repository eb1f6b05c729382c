import type { WholeText } from '../../values/text.js';
import type { MappingIssueCode } from './report-codes.js';

/** What is wrong with a mapping that was kept. */
export const mappingMessages: Readonly<Record<MappingIssueCode, WholeText>> = {
  'mapping-not-record': {
    en: 'This is no mapping. Write a JSON object such as {"columns": {"buyer": "Customer No"}}.',
    'zh-CN': '此处不是字段对应文件。请填写 JSON 对象，例如{"columns": {"buyer": "客户编号"}}。',
  },
  'mapping-field-unknown': {
    en: 'A mapping has no field "{field}". Write instead: {known}.',
    'zh-CN': '对应文件没有字段“{field}”。可填写：{known}。',
  },
  'mapping-format': {
    en: '{value} is no format of a mapping that is known here. Write 1, or use the version of the library that wrote it.',
    'zh-CN': '{value}不是可识别的对应文件格式。请填写1，或使用写出该文件的版本。',
  },
  'mapping-text': {
    en: '{value} is no text of 1 to 200 characters. Write one in quotation marks.',
    'zh-CN': '{value}不是1至200个字符的文本。请填写带引号的文本。',
  },
  'mapping-days': {
    en: '{value} is no number of days from 0 to {most}. Write a whole number.',
    'zh-CN': '{value}不是0至{most}之间的天数。请填写整数。',
  },
  'mapping-unit': {
    en: '{value} is no unit. Write how many units one unit of the amounts stands for, a whole number such as 10000.',
    'zh-CN': '{value}不是金额单位。请填写一个单位代表多少元，须为整数，例如10000。',
  },
  'mapping-id': {
    en: '{value} is no id. Write letters and digits without spaces, at most 64, such as buyer-0001: ids travel with quotes, names do not.',
    'zh-CN':
      '{value}不是编号。请填写不含空格的字母与数字，最多64个，例如buyer-0001：编号随报价流转，名称则不会。',
  },
  'mapping-key': {
    en: 'The name of this entry is empty or longer than {most} characters. Write the text of the list.',
    'zh-CN': '该项的名称为空或超过{most}个字符。请填写清单中的文字。',
  },
  'mapping-choice': {
    en: '{value} is none of the values of {field}. Write one of: {known}.',
    'zh-CN': '{value}不是{field}的可选值。可填写：{known}。',
  },
  'mapping-list': {
    en: '{value} is no list. Write texts in brackets, such as ["C100", "C200"].',
    'zh-CN': '{value}不是列表。请在方括号内填写文本，例如 ["C100", "C200"]。',
  },
  'mapping-map': {
    en: '{value} is no object. Write pairs, such as {"A": "B"}.',
    'zh-CN': '{value}不是对象。请成对填写，例如{"A": "B"}。',
  },
};
