import { writeXlsx } from 'hucre/xlsx';

/** A cell of a sheet that calculates; null is empty. */
export type CalculatedCell = CellValue | null;

interface CellValue {
  readonly value: string | number;
  /** Without the equals sign. */
  readonly formula?: string;
}

/** A sheet with formulas: headings in the first row. */
export interface CalculatedSheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CalculatedCell[])[];
}

/** A text. */
export function label(text: string): CalculatedCell {
  return { value: text };
}

/** A decimal, as near as a spreadsheet holds it. */
export function number(text: string): CalculatedCell {
  return { value: Number(text) };
}

/** A formula with the value it has in the quote, shown until the sheet is recalculated. */
export function calculated(formula: string, known = '0'): CalculatedCell {
  return { value: Number(known), formula };
}

type XlsxSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type XlsxCells = NonNullable<XlsxSheet['cells']>;

const heading = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const amount = { numFmt: '#,##0.00######' } as const;
/** The library would state the time of writing. */
const written = new Date(Date.UTC(2020, 0, 1));

/** A workbook (.xlsx) whose formulas any spreadsheet recalculates. The same sheets give the same bytes. */
export function writeCalculated(sheets: readonly CalculatedSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(xlsxSheet),
    properties: { created: written, modified: written },
  });
}

function xlsxSheet({ name, headings, widths, rows }: CalculatedSheet): XlsxSheet {
  const cells: XlsxCells = new Map();
  headings.forEach((value, column) => cells.set(`0,${column}`, { value, style: heading }));
  rows.forEach((row, place) =>
    row.forEach((cell, column) => {
      if (cell === null) return;
      const { value, formula } = cell;
      cells.set(`${place + 1},${column}`, {
        ...(formula === undefined ? { value } : { value, formula, formulaResult: value }),
        ...(typeof value === 'number' && { style: amount }),
      });
    }),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [[...headings], ...rows.map((row) => row.map((cell) => cell?.value ?? null))],
    cells,
    freezePane: { rows: 1 },
  };
}
