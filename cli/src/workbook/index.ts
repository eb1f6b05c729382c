/**
 * Workbooks for portals: the bytes of a file a user drops become the sheets that `tableFromSheets` of
 * `trade-credit-pricing/receivables` chooses from. Runs in browsers and in Node.
 */
export { ledgerSheets, looksLikeWorkbook } from './ledger-sheets.js';
export { ledgerWorkbook } from './ledger-workbook.js';
export { WorkbookError } from './workbook-error.js';
