import type { Quote } from 'trade-credit-pricing';
import type { Io } from './io.js';
import { fileWords } from './words/file-words.js';
import { misused } from './told-stop.js';
import { optionWords } from './words/option-words.js';

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
  if (!/\.xlsx$/i.test(file)) throw misused(optionWords.noWorkbookName(file));
  if (io.writeBytes === undefined) throw misused(fileWords.notWritten(file));
  if (quote.premium === null) return;
  const { ledgerWorkbook } = await import('./workbook/ledger-workbook.js');
  await io.writeBytes(file, await ledgerWorkbook(quote, locale));
}
