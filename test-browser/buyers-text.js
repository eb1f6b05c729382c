// @ts-check
// What a portal does with a workbook that a user drops: bytes in, buyers out.
import { buyersFromReceivables, tableFromSheets } from 'trade-credit-pricing/receivables';
import { ledgerSheets } from 'trade-credit-cli/workbook';

/** @param {Uint8Array} bytes */
export async function buyersText(bytes) {
  const found = tableFromSheets(await ledgerSheets(bytes));
  if (found.status === 'invalid') return JSON.stringify(found);
  return JSON.stringify(
    buyersFromReceivables(found.table, { asOf: '2026-03-31', currency: 'USD' }),
  );
}
