import { readXlsx } from 'hucre/xlsx';
import type { ReceivablesSheet } from 'trade-credit-pricing/receivables';
import { guardArchive, type ArchiveLimits } from './archive-guard.js';
import { ledgerSheet } from './ledger-sheet.js';
import {
  unreadPart,
  encrypted,
  ledgerTooLarge,
  oldWorkbook,
  WorkbookError,
} from './workbook-error.js';

const megabyte = 1024 * 1024;
/** A hundred thousand rows of ten columns are 5 megabytes, 60 of them inflated, with 5 million marks. */
const archive: ArchiveLimits = {
  bytes: 64 * megabyte,
  inflated: 256 * megabyte,
  marks: 40_000_000,
  columns: 100_000,
  tooLarge: ledgerTooLarge,
};
const mostSheets = 200;
/** Cells of all sheets, empty ones within their area counted. */
const mostCells = 10_000_000;
/** Bytes of all parts, times sheets: what all sheets have in common is read again for each. */
const mostWork = 1024 * megabyte;
const compound = [0xd0, 0xcf, 0x11, 0xe0] as const;
const zip = [0x50, 0x4b, 0x03, 0x04] as const;

/** True for bytes that begin like a workbook, of the old format or encrypted ones included. */
export function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, zip) || startsWith(bytes, compound);
}

/**
 * The sheets of a workbook (.xlsx, .xlsm) as plain cells, hidden ones included, for `tableFromSheets`. Runs in browsers
 * as it does in Node; nothing in the workbook is run: a formula is its stored value, and macros are left alone. Rejects
 * with a {@link WorkbookError}, which says what to do instead, for a file that is broken, encrypted, of another format,
 * or too large.
 */
export async function ledgerSheets(bytes: Uint8Array): Promise<readonly ReceivablesSheet[]> {
  if (startsWith(bytes, compound)) throw isEncrypted(bytes) ? encrypted() : oldWorkbook();
  const { bytes: size } = guardArchive(bytes, archive);
  try {
    return await sheetsIn(bytes, size);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw /\blimit\b/.test(reason) ? ledgerTooLarge() : unreadPart(reason);
  }
}

/** Sheets are read one by one, so that only one at a time takes the memory of the area it spans. */
async function sheetsIn(bytes: Uint8Array, size: number): Promise<readonly ReceivablesSheet[]> {
  const count = await sheetCount(bytes);
  if (count > mostSheets || count * size > mostWork) throw ledgerTooLarge();
  const sheets: ReceivablesSheet[] = [];
  let cells = 0;
  for (let index = 0; index < count; index += 1) {
    const [sheet] = (await readXlsx(bytes, { sheets: [index] })).sheets;
    if (sheet === undefined) continue;
    cells += sheet.rows.length * (sheet.rows[0]?.length ?? 0);
    if (cells > mostCells) throw ledgerTooLarge();
    sheets.push(ledgerSheet(sheet));
  }
  return sheets;
}

async function sheetCount(bytes: Uint8Array): Promise<number> {
  let count = 0;
  const counted = (): boolean => {
    count += 1;
    return false;
  };
  await readXlsx(bytes, { sheets: counted });
  return count;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

/** An encrypted workbook is a compound file with a stream of this name, in UTF-16 (MS-OFFCRYPTO 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...new TextEncoder().encode('EncryptedPackage')].flatMap((letter) => [letter, 0]);
  const last = bytes.length - name.length;
  for (let at = 0; at <= last; at += 1)
    if (bytes[at] === name[0] && name.every((byte, place) => bytes[at + place] === byte))
      return true;
  return false;
}
