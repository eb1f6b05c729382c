import type { WholeText } from 'trade-credit-pricing';

/** Lists of receivables that cannot be read as a table. */
export const listWords = {
  noDelimiter: (stated: string): WholeText => ({
    en: `"${stated}" is no delimiter; write one character, or comma, semicolon, tab or pipe`,
    'zh-CN': `“${stated}”不是分隔符；请填写一个字符，或 comma（逗号）、semicolon（分号）、tab（制表符）、pipe（竖线）`,
  }),
  empty: (name: string): WholeText => ({
    en: `${name} is empty; expected a CSV list`,
    'zh-CN': `${name}为空；应为 CSV 清单`,
  }),
  webPage: (name: string): WholeText => ({
    en: `${name} is a web page or XML; save it as CSV in UTF-8`,
    'zh-CN': `${name}是网页或 XML；请另存为 UTF-8 编码的 CSV`,
  }),
  notGuessed: (name: string, encoding: string): WholeText => ({
    en: `${name} is neither UTF-8 nor ${encoding}; save it as UTF-8, or state its encoding with --encoding`,
    'zh-CN': `${name}既非 UTF-8 也非 ${encoding} 编码；请另存为 UTF-8，或用 --encoding 指定编码`,
  }),
  unknownEncoding: (encoding: string): WholeText => ({
    en: `no encoding is called ${encoding}; write one such as utf-8, gb18030, big5 or windows-1252`,
    'zh-CN': `没有名为“${encoding}”的编码；可填写 utf-8、gb18030、big5、windows-1252 等`,
  }),
  otherEncoding: (name: string, encoding: string): WholeText => ({
    en: `${name} is not written in ${encoding}; leave --encoding out to have it found`,
    'zh-CN': `${name}不是 ${encoding} 编码；可不写 --encoding，由程序判断`,
  }),
  tooLarge: (path: string, mostMegabytes: number): WholeText => ({
    en: `${path} is larger than ${mostMegabytes} MB; leave out columns that are not needed, or import it in parts`,
    'zh-CN': `${path}超过${mostMegabytes} MB；请去掉不需要的列，或分批导入`,
  }),
  noBuyer: (name: string): WholeText => ({
    en: `no buyer could be read from ${name}`,
    'zh-CN': `未能从${name}读取到任何买方`,
  }),
  neverClosed: (at: WholeText): WholeText => ({
    en: `${at.en}the quotation mark before this cell is never closed; close it, or write it twice ("") if it belongs to the text`,
    'zh-CN': `${at['zh-CN']}此单元格前的引号没有结束；请补上结束引号，若引号属于文本则写两次（""）`,
  }),
  textBehind: (at: WholeText): WholeText => ({
    en: `${at.en}there is text behind the closing quotation mark of this cell; write a quotation mark within a quoted cell twice ("")`,
    'zh-CN': `${at['zh-CN']}此单元格的结束引号之后还有文字；引号内的引号请写两次（""）`,
  }),
  notText: (name: string, { en, 'zh-CN': chinese }: WholeText): WholeText => ({
    en: `${name} is ${en}; save it as CSV in UTF-8`,
    'zh-CN': `${name}是${chinese}；请另存为 UTF-8 编码的 CSV`,
  }),
  /** How far a long list was read. */
  progress: (done: string, rows: string): WholeText => ({
    en: `${done} of ${rows} rows read`,
    'zh-CN': `已读取${done}行，共${rows}行`,
  }),
} as const;

/** What a file is that holds no text. */
export const otherContents = {
  pdf: { en: 'a PDF', 'zh-CN': 'PDF 文件' },
  compressed: { en: 'compressed', 'zh-CN': '压缩文件' },
  workbook: {
    en: 'an Excel workbook (.xlsx) or another zip archive',
    'zh-CN': 'Excel 工作簿（.xlsx）或其他压缩包',
  },
  oldWorkbook: { en: 'an Excel workbook (.xls)', 'zh-CN': 'Excel 工作簿（.xls）' },
} as const satisfies Readonly<Record<string, WholeText>>;
