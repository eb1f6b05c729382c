import { cellRef, type readXlsx } from 'hucre/xlsx';
import type { ReceivablesSheet } from 'trade-credit-pricing/receivables';
import { cellValueText, type CellValue } from './cell-value-text.js';

type XlsxSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** A sheet as plain cells, without what is empty behind and below everything else. */
export function ledgerSheet(sheet: XlsxSheet): ReceivablesSheet {
  const { texts, withoutValue } = cellTexts(sheet);
  const rows = trimmed(texts);
  const hiddenRows = hiddenRowsOf(sheet, rows);
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) =>
    hidden === true && column < (rows[0]?.length ?? 0) ? [column + 1] : [],
  );
  const merged = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    firstRow: startRow + 1,
    lastRow: endRow + 1,
    firstColumn: startCol + 1,
    lastColumn: endCol + 1,
  }));
  return {
    name: sheet.name,
    rows,
    ...(sheet.hidden === true || sheet.veryHidden === true ? { hidden: true } : {}),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    ...(merged.length === 0 ? {} : { merged }),
    ...(withoutValue.length === 0 ? {} : { formulasWithoutValue: withoutValue }),
  };
}

/** A formula without a stored value stays a formula: its cell is not empty, and must not be taken for it. */
function cellTexts({ rows, cells }: XlsxSheet): { texts: string[][]; withoutValue: string[] } {
  const withoutValue: string[] = [];
  const texts = rows.map((values, row) =>
    values.map((value: CellValue, column) => {
      if (value !== null) return cellValueText(value);
      const formula = cells?.get(`${row},${column}`)?.formula;
      if (formula === undefined) return '';
      withoutValue.push(cellRef(row, column));
      return `=${formula}`;
    }),
  );
  return { texts, withoutValue };
}

function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some(isFilled));
  let width = 0;
  for (const row of rows) width = Math.max(width, row.findLastIndex(isFilled) + 1);
  return rows
    .slice(0, last + 1)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function isFilled(text: string): boolean {
  return text !== '';
}

/** Hidden rows that hold something. */
function hiddenRowsOf({ rowDefs }: XlsxSheet, rows: readonly (readonly string[])[]): number[] {
  return [...(rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden === true && rows[row]?.some(isFilled) === true)
    .map(([row]) => row + 1)
    .sort((one, other) => one - other);
}
