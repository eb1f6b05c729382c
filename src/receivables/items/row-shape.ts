import { cellText, shownText } from '../cells/cell-text.js';
import type { RecognisedColumns } from '../columns/recognise-columns.js';
import type { ReceivablesTable } from '../receivables-options.js';
import type { Drop } from './item.js';
import type { RowContext } from './row-context.js';

const total =
  /^(?:grand ?total|sub ?-?total|totals?|sum|summe|gesamt(?:summe)?|zwischensumme|[合小总]\s?计|总额|本页合计|本页小计)\s*[:：]?$/iu;
const totalOf = /^(?:(?:grand |sub-?)?total(?: for| of|:)\s|合计\s*[:：]|小计\s*[:：])/iu;

/** A quick look that nearly every cell fails. */
const mayBeTotal = /total|sum|gesamt|计|总额/i;

/** Tells rows of the list from blank lines, repeated headers, totals and rows with cells in the wrong columns. */
export interface RowShape {
  readonly check: (row: readonly string[], guess: RowContext['guess']) => Drop | undefined;
}

/** Prepares the check for a table. */
export function rowShape(table: ReceivablesTable, columns: RecognisedColumns): RowShape {
  const width = table.header.length;
  const places = [...columns.fields.values()].map(({ index }) => index);
  const named = (['buyer', 'buyerName', 'invoiceNumber'] as const)
    .map((field) => columns.fields.get(field)?.index ?? -1)
    .filter((index) => index >= 0);
  const headers = table.header.map(cellText);
  const isHeader = (row: readonly string[]): boolean =>
    places.length > 1 && places.every((index) => cellText(row[index] ?? '') === headers[index]);
  return {
    check: (row, guess) => {
      if (row.every(isBlank)) return { code: 'blank-row', facts: {} };
      if (isHeader(row)) return { code: 'header-again', facts: {} };
      const label = totalLabel(row, named);
      if (label !== undefined) return { code: 'total-row', facts: { text: shownText(label) } };
      if (row.length > width && !row.slice(width).every(isBlank))
        return { code: 'too-many-cells', facts: { cells: row.length, columns: width } };
      if (row.length < width) guess('too-few-cells', { cells: row.length, columns: width });
      return undefined;
    },
  };
}

function isBlank(cell: string): boolean {
  return cell === '' || cellText(cell) === '';
}

/** The label of a row of totals: in a column that names the buyer or the invoice, or in the row's first filled cell. */
function totalLabel(row: readonly string[], named: readonly number[]): string | undefined {
  const first = row.findIndex((cell) => !isBlank(cell));
  return [...named, first]
    .map((index) => row[index] ?? '')
    .find((cell) => mayBeTotal.test(cell) && cell.length <= 120 && isTotal(cellText(cell)));
}

function isTotal(text: string): boolean {
  return total.test(text) || totalOf.test(text);
}
