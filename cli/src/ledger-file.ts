import type { Quote } from 'trade-credit-pricing';
import { exitCodes, Stop } from './exit-codes.js';
import type { Io } from './io.js';

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
    throw new Stop(exitCodes.usage, `${file} does not end with .xlsx: name the workbook to write`);
  if (io.writeBytes === undefined) throw new Stop(exitCodes.usage, `cannot write ${file}`);
  if (quote.premium === null) return;
  const { ledgerWorkbook } = await import('./workbook/ledger-workbook.js');
  await io.writeBytes(file, await ledgerWorkbook(quote, locale));
}
