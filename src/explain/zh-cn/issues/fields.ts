import type { FieldIssueFacts } from '../../../gate/issue-codes.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of single values. */
export const fields = {
  'not-plain-data': {
    json: '此处不是 JSON 数据（{value}），只能使用文本、数字、true、false、列表和对象。',
    form: '{value}在此无法读取，请填写数字或文字。',
  },
  unreadable: '读取此处时出错，请提供普通的 JSON 数据。',
  circular: '此处引用了自身，请直接写出内容。',
  'too-deep': '嵌套超过{most}层，请删除。',
  'too-large': '数据项超过{most:number}个，其余未读取，请合并小额项目。',
  'too-many-items': '列表有{count}项，最多{most}项，请合并小额项目。',
  'too-many-fields': '对象有{count}个字段，最多{most}个，请删除不需要的字段。',
  'text-too-long': '{value}超过{most}个字符，请缩短。',
  'forbidden-field-name': '不能使用字段名{value}，请删除或改名。',
  'null-value': {
    json: '不接受 null；如果未知，请不要填写该字段。',
    form: '此项为空；如果未知，请不要填写。',
  },
  'says-nothing': '{value}未说明内容，请填写；非必填项可不填。',
  'other-record':
    '这是{found:record}，不是{asked:record}，请改用{asked:record}。[member: 其字段“{member}”即为所依据的{asked:record}。]',
  'cut-or-changed': '此处缺失，或与系统写入的内容不符。请提供完整的原始记录。',
  'not-a-quote': '此内容不是本程序库的报价。请提供原样的报价，或由 JSON 保存的报价。',
  'later-version':
    '此内容由本程序库 {value} 版写入，当前的 {own} 版无法读取。请将程序库升级到 {value} 或更高版本。',
  'not-usable': '该参数无法使用。英文说明：{problem}; {remedy}。',
  'not-function': '{value}不是函数，请在此提供函数。',
  'nothing-priced':
    '按该费率手册的各页抽取的投保资料几乎都无法定价：{reason}。请改用能够定价的费率手册。',
  'patch-does-not-fit': '补丁与文档此处不符，请按文档现状填写。',
  'editions-overlap':
    '版本{first}与{second}同时有效。请为较早的版本填写 effectiveTo，或将较新版本的 effectiveFrom 或 requestsFrom 后移。',
  missing: '此项必填。',
  'unknown-field': '此处没有字段{value}，请删除，或使用：{known}。',
  'misspelled-field': '此处没有字段{value}。',
  'not-record': {
    json: '{value}不是对象，请用花括号写出各字段：{ … }。',
    form: '{value}处应填写多个字段，请逐项填写。',
  },
  'not-list': {
    json: '{value}不是列表，请用方括号写出各项：[ … ]。',
    form: '{value}处应填写列表，请逐项填写。',
  },
  'not-true-or-false': {
    json: '{value}既不是 true 也不是 false。',
    form: '{value}处应选 true 或 false。',
  },
  'not-one-of': '{value}不在可选值之内：{known}。',
  'not-text': '{value}不是文本。',
  'text-malformed': '{value}为空、首尾有空格或含有控制字符。',
  'not-whole-number': '{value}不是整数。',
  'not-decimal': {
    json: '{value}不是带引号的普通十进制数（只能有数字和一个小数点）。',
    form: '{value}不是普通数字（只能有数字和一个小数点）。',
  },
  'decimal-as-number': {
    json: '{value}是数字类型；小数须以文本（加引号）提交，以免失真。',
    form: '{value}在传输中可能丢失位数。',
  },
  'too-many-digits': '{value}的整数部分超过18位或小数部分超过8位。',
  negative: '{value}是负数。',
  'not-positive': '{value}不大于零。',
  'out-of-range': '{value}不在{least}至{most}之间。',
  'looks-like-share': '{value}看来是小数形式的比例，此处应填百分数（0至100）。',
  'looks-like-percentage': '{value}看来是百分数，此处应填小数形式的比例（0至1）。',
  'not-date': '{value}不是有效日期（YYYY-MM-DD，1900至2199年）。',
  'not-country': '{value}不是 ISO 3166-1 两位大写国家代码。',
  'not-currency': '{value}不是 ISO 4217 三位大写货币代码。',
  'not-language': '{value}不是规范的语言标记，例如 en、zh-CN、de。请以语言标记为文本命名。',
  'currency-without-minor-unit': '{value}没有辅币单位，不能用于计价。',
  'not-industry':
    '{value}不是 ISIC Rev.4（国际标准行业分类）代码。[list: 看来是“{list}”的代码。][goods: 看来是商品编码（{goods}），不是行业代码；请填写企业所属行业。]',
  'not-in-scheme': '{value}不是{scheme}的代码。[list: 看来是“{list}”的代码。]',
  'industry-ambiguous':
    '{scheme}的{value}对应多个 ISIC Rev.4 代码：{known}。请选择最符合主营业务的一项。',
  'too-many-issues': '另有至少{more}个问题未列出，请先改正以上问题再检查。',
} as const satisfies Templates<FieldIssueFacts>;
