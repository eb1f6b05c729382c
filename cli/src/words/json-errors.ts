/** What is wrong with JSON text, by the parser's names, in Chinese. */
export const jsonErrorsInChinese: Readonly<Record<string, string>> = {
  InvalidSymbol: '无法识别的符号',
  InvalidNumberFormat: '数字格式有误',
  PropertyNameExpected: '此处应为字段名',
  ValueExpected: '此处应为值',
  ColonExpected: '此处应为冒号',
  CommaExpected: '此处应为逗号',
  CloseBraceExpected: '缺少右花括号',
  CloseBracketExpected: '缺少右方括号',
  EndOfFileExpected: '内容结束之后还有文字',
  InvalidCommentToken: '不能有注释',
  UnexpectedEndOfComment: '注释没有结束',
  UnexpectedEndOfString: '文本没有结束',
  UnexpectedEndOfNumber: '数字没有结束',
  InvalidUnicode: 'Unicode 转义有误',
  InvalidEscapeCharacter: '转义字符有误',
  InvalidCharacter: '文本中有控制字符',
};
