import type { Text } from 'trade-credit-pricing';

/** A file that cannot be read as a workbook at all, and what to do about it. */
export class WorkbookError extends Error {
  constructor(readonly told: Text) {
    super(told.en);
  }
}

/** The error for an archive or a part that cannot be read; a reason that is known in English alone is not told in Chinese. */
export function broken(reason: string, chinese = '内容无法解读'): WorkbookError {
  return new WorkbookError({
    en: `is broken (${reason}); open it in a spreadsheet program and save it again as .xlsx`,
    'zh-CN': `已损坏（${chinese}）；请用电子表格软件打开后重新保存为 .xlsx`,
  });
}

/** The error for a file that is something else. */
export function notAWorkbook(): WorkbookError {
  return new WorkbookError({
    en: 'is no .xlsx workbook; save it in a spreadsheet program as .xlsx (not .xls, .ods or .csv)',
    'zh-CN': '不是 .xlsx 工作簿；请在电子表格软件中另存为 .xlsx（而非 .xls、.ods 或 .csv）',
  });
}

/** The error for a file beyond all sizes of a rate book. */
export function tooLarge(): WorkbookError {
  return new WorkbookError({
    en: 'is far larger than any rate book; export the book again and copy the values over',
    'zh-CN': '远大于任何费率手册；请重新导出手册，再把数值复制过去',
  });
}

/** The error for a workbook beyond what is read of a ledger. */
export function ledgerTooLarge(): WorkbookError {
  return new WorkbookError({
    en: 'is larger than what is read of a workbook; leave out columns, sheets and empty formatted rows that are not needed, or save the sheet of the list as CSV in UTF-8',
    'zh-CN':
      '超出可读取的工作簿规模；请删去不需要的列、工作表和带格式的空行，或将清单所在工作表另存为 UTF-8编码的 CSV',
  });
}

/** The error for a workbook that opens with a password only. */
export function encrypted(): WorkbookError {
  return new WorkbookError({
    en: 'is protected by a password; open it in a spreadsheet program and save it without one',
    'zh-CN': '受密码保护；请用电子表格软件打开后另存为不加密的工作簿',
  });
}

/** The error for a workbook of the binary format used until 2003. */
export function oldWorkbook(): WorkbookError {
  return new WorkbookError({
    en: 'is a workbook of the old format .xls; open it in a spreadsheet program and save it as .xlsx',
    'zh-CN': '是旧格式（.xls）的工作簿；请用电子表格软件打开后另存为 .xlsx',
  });
}
