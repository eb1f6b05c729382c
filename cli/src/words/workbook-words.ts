import type { WholeText } from 'trade-credit-pricing';

/** Why a workbook cannot be read, and what to do about it; the name of the file stands before. */
export const workbookWords = {
  broken: ({ en, 'zh-CN': chinese }: WholeText): WholeText => ({
    en: `is broken (${en}); open it in a spreadsheet program and save it again as .xlsx`,
    'zh-CN': `已损坏（${chinese}）；请用电子表格软件打开后重新保存为 .xlsx`,
  }),
  none: (): WholeText => ({
    en: 'is no .xlsx workbook; save it in a spreadsheet program as .xlsx (not .xls, .ods or .csv)',
    'zh-CN': '不是 .xlsx 工作簿；请在电子表格软件中另存为 .xlsx（而非 .xls、.ods 或 .csv）',
  }),
  tooLarge: (): WholeText => ({
    en: 'is far larger than any rate book; export the book again and copy the values over',
    'zh-CN': '远大于任何费率手册；请重新导出手册，再把数值复制过去',
  }),
  ledgerTooLarge: (): WholeText => ({
    en: 'is larger than what is read of a workbook; leave out columns, sheets and empty formatted rows that are not needed, or save the sheet of the list as CSV in UTF-8',
    'zh-CN':
      '超出可读取的工作簿规模；请删去不需要的列、工作表和带格式的空行，或将清单所在工作表另存为 UTF-8编码的 CSV',
  }),
  encrypted: (): WholeText => ({
    en: 'is protected by a password; open it in a spreadsheet program and save it without one',
    'zh-CN': '受密码保护；请用电子表格软件打开后另存为不加密的工作簿',
  }),
  old: (): WholeText => ({
    en: 'is a workbook of the old format .xls; open it in a spreadsheet program and save it as .xlsx',
    'zh-CN': '是旧格式（.xls）的工作簿；请用电子表格软件打开后另存为 .xlsx',
  }),
} as const;

/** What is broken in a workbook. */
export const brokenParts = {
  /** What the reader of workbooks says, which it says in English alone. */
  unread: (reason: string): WholeText => ({ en: reason, 'zh-CN': '内容无法解读' }),
  end: (): WholeText => ({ en: 'its end is missing', 'zh-CN': '文件结尾缺失' }),
  directory: (): WholeText => ({
    en: 'its directory is not that of a workbook',
    'zh-CN': '目录不是工作簿的目录',
  }),
  place: (part: string): WholeText => ({
    en: `the part ${part} is out of place`,
    'zh-CN': `部件${part}位置不当`,
  }),
  empty: (part: string): WholeText => ({
    en: `the part ${part} is empty`,
    'zh-CN': `部件${part}为空`,
  }),
  documentType: (part: string): WholeText => ({
    en: `${part}: a document type is declared`,
    'zh-CN': `${part}声明了文档类型`,
  }),
  cutOff: (part: string): WholeText => ({
    en: `the part ${part} is cut off`,
    'zh-CN': `部件${part}不完整`,
  }),
  notUtf8: (part: string): WholeText => ({
    en: `the part ${part} is not UTF-8`,
    'zh-CN': `部件${part}不是 UTF-8 编码`,
  }),
} as const;
