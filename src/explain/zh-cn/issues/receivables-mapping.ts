import type { MappingIssueFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for a mapping that was kept. */
export const receivablesMapping = {
  'mapping-other-record': '这是{found:record}，不是{asked:record}，请改用{asked:record}。',
  'mapping-not-record':
    '此处不是字段对应文件。请填写 JSON 对象，例如{"columns": {"buyer": "客户编号"}}。',
  'mapping-field-unknown': '对应文件没有字段“{field}”。可填写：{known}。',
  'mapping-format': '{value}不是可识别的对应文件格式。请填写1，或使用写出该文件的版本。',
  'mapping-text': '{value}不是1至200个字符的文本。请填写带引号的文本。',
  'mapping-days': '{value}不是0至{most}之间的天数。请填写整数。',
  'mapping-unit': '{value}不是金额单位。请填写一个单位代表多少元，须为整数，例如10000。',
  'mapping-id':
    '{value}不是编号。请填写不含空格的字母与数字，最多64个，例如buyer-0001：编号随报价流转，名称则不会。',
  'mapping-key': '该项的名称为空或超过{most}个字符。请填写清单中的文字。',
  'mapping-choice': '{value}不是{field}的可选值。可填写：{known}。',
  'mapping-list': '{value}不是列表。请在方括号内填写文本，例如 ["C100", "C200"]。',
  'mapping-map': '{value}不是对象。请成对填写，例如{"A": "B"}。',
} as const satisfies Templates<MappingIssueFacts>;
