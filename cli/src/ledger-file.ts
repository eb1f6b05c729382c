import type { Quote } from 'trade-credit-pricing';
import type { Io } from './io.js';
import { misused } from './told-stop.js';

/** Where the workbook of a ledger goes, and its language. */
interface LedgerFile {
  readonly file: string;
  readonly locale: 'en' | 'zh-CN';
}

/** Writes the ledger of a quote as a workbook with live formulas; a quote without a price has none. */
export async function writeLedger(
  quote: Quote,
  { file, locale }: LedgerFile,
  io: Io,
): Promise<void> {
  if (!/\.xlsx$/i.test(file))
    throw misused(
      `${file} does not end with .xlsx: name the workbook to write`,
      `${file}不以 .xlsx 结尾：请指定要写入的工作簿`,
    );
  if (io.writeBytes === undefined) throw misused(`cannot write ${file}`, `无法写入${file}`);
  if (quote.premium === null) return;
  const { ledgerWorkbook } = await import('./workbook/ledger-workbook.js');
  await io.writeBytes(file, await ledgerWorkbook(quote, locale));
}
