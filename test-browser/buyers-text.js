// @ts-check
// What a portal does with a workbook that a user drops: bytes in, buyers out.
import { buyersFromReceivables, tableFromSheets } from 'trade-credit-pricing/receivables';
import { ledgerSheets } from 'trade-credit-cli/workbook';

/** @param {Uint8Array} bytes */
export async function buyersText(bytes) {
  const { table } = tableFromSheets(await ledgerSheets(bytes));
  return JSON.stringify(buyersFromReceivables(table, { asOf: '2026-03-31', currency: 'USD' }));
}
