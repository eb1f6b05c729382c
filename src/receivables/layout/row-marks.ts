import { filledText } from '../cells/cell-text.js';
import type { RecognisedColumns } from '../columns/recognise-columns.js';
import { dateFields, type ReceivablesField } from '../columns/receivables-field.js';
import type { LedgerReading } from '../items/ledger-reading.js';
import { textsAbove } from './texts-above.js';
import { totalLabel } from './total-label.js';

/** What marks a row as one of the list, or as a total or heading. */
export interface RowMarks {
  readonly id: string;
  readonly name: string;
  /** The text that names the row: of its buyer, else its first text. */
  readonly label: string;
  /** True when it has a number or a date of its own, which totals have not. */
  readonly own: boolean;
  /** Cells that are filled. */
  readonly filled: number;
}

/** Reads the marks of rows. */
export interface MarksReader {
  readonly marksOf: (cells: readonly string[]) => RowMarks;
  /** A quick look: true when the row has a number and a date, so that nothing more need be looked at. */
  readonly isPlain: (cells: readonly string[]) => boolean;
  /** True when rows of the list have numbers or dates of their own. */
  readonly hasOwn: boolean;
  readonly idOf: (cells: readonly string[]) => string;
  /** The first of the nearest rows above a row that have a text: the section of that name. Rows are asked for downwards. */
  readonly sectionAbove: (
    rows: readonly (readonly string[])[],
    row: number,
    name: string,
  ) => number | undefined;
}

const textFields: readonly ReceivablesField[] = [
  'buyer',
  'buyerName',
  'country',
  'group',
  'companyCode',
];

/** Prepares reading the marks of rows of a list. */
export function marksReader(
  { fields, unreadPlaces: unread }: RecognisedColumns,
  reading: LedgerReading,
): MarksReader {
  const dates = dateFields.filter((field) => field !== 'clearingDate' && fields.has(field));
  const place = (field: ReceivablesField): number => fields.get(field)?.index ?? -1;
  const [number, date] = [place('invoiceNumber'), dates[0] === undefined ? -1 : place(dates[0])];
  const named = [place('buyer'), place('buyerName')].filter((index) => index >= 0);
  const texts = [...new Set([...[...textFields, ...dates].map(place), ...unread, 0])];
  const hasNumber = (cells: readonly string[]): boolean => {
    const text = reading.text(cells, 'invoiceNumber');
    return text !== '' && totalLabel(text) === undefined;
  };
  const hasDate = (cells: readonly string[]): boolean =>
    dates.some((field) => typeof reading.date(cells, field) !== 'string');
  return {
    hasOwn: number >= 0 || dates.length > 0,
    isPlain: (cells) =>
      number >= 0 &&
      date >= 0 &&
      /\d/.test(cells[number] ?? '') &&
      /\d/.test(cells[date] ?? '') &&
      named.some((index) => (cells[index] ?? '') !== '') &&
      hasDate(cells) &&
      hasNumber(cells),
    marksOf: (cells) => {
      const [id, name] = [reading.text(cells, 'buyer'), reading.text(cells, 'buyerName')];
      return {
        id: totalLabel(id) === undefined ? id : '',
        name,
        label: labelOf(cells, named),
        own: hasDate(cells) || hasNumber(cells),
        filled: cells.filter((cell) => filledText(cell) !== '').length,
      };
    },
    idOf: (cells) => reading.text(cells, 'buyer'),
    sectionAbove: textsAbove(texts),
  };
}

/** The first cell that reads as a total, of its buyer first; else the name, the id, or the first text of the row. */
function labelOf(cells: readonly string[], named: readonly number[]): string {
  const texts = cells.map(filledText);
  const inNamed = named.map((index) => texts[index] ?? '').filter((text) => text !== '');
  const words = texts.filter((text) => /\p{L}|[Σ∑*]/u.test(text));
  const total = [...inNamed, ...words].find((text) => totalLabel(text) !== undefined);
  return total ?? inNamed.at(-1) ?? words[0] ?? '';
}
