import { writeXlsx } from 'hucre/xlsx';
import type { SheetTable } from './sheet.js';

type XlsxSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

const text = { numFmt: '@', alignment: { vertical: 'top' } } as const;
const wrapped = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } } as const;
const heading = {
  ...text,
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
} as const;

/** Empty rows of the format Text below a table: the library formats cells, not whole columns. */
const spareRows = 50;
/** The library would state the time of writing. */
const written = new Date(Date.UTC(2020, 0, 1));

/**
 * A workbook (.xlsx) of sheets whose cells are all text, so that no program reinterprets them. The cells have the format
 * Text: what a person types there stays as typed. The same sheets give the same bytes.
 */
export function writeWorkbook(sheets: readonly SheetTable[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(xlsxSheet),
    properties: { created: written, modified: written },
  });
}

function xlsxSheet({ name, columns, rows }: SheetTable): XlsxSheet {
  const headings = columns.map((column) => escaped(column.heading));
  const spare = columns.map(() => null);
  return {
    name,
    columns: columns.map(({ width, wrap }) => ({ width, style: wrap === true ? wrapped : text })),
    rows: [
      headings,
      ...rows.map((row) => row.map((cell) => (cell === undefined ? null : escaped(cell)))),
      ...Array.from({ length: spareRows }, () => spare),
    ],
    cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style: heading }])),
    freezePane: { rows: 1 },
  };
}

/**
 * Escapes, as spreadsheets do (`_x0007_`), what the library leaves as it is and reads otherwise: texts that look like an
 * escape, the characters of the end that XML does not know, and the names of errors, which it would make errors.
 */
function escaped(value: string): string {
  return value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/^#|[\ufffe\uffff]/g, (character) => `_x${hexadecimal(character)}_`);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
