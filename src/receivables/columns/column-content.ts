import { readAmount } from '../cells/amount-text.js';
import { cellText, filledText } from '../cells/cell-text.js';
import { currencyOf } from '../cells/currency-text.js';
import { readDate } from '../cells/date-text.js';
import { yesNo } from '../cells/yes-no-text.js';
import type { ReceivablesTable } from '../receivables-options.js';
import { readsLikeName } from './reads-like-name.js';

/** What the cells of a column read as; a cell may count more than once. */
export interface ColumnContent {
  /** Cells that are not empty, of those looked at. */
  readonly filled: number;
  readonly amounts: number;
  /** Amounts with decimals, groups of thousands or a currency: numbers of other things have none. */
  readonly written: number;
  readonly dates: number;
  /** Whole numbers of at most four digits, with or without a sign. */
  readonly counts: number;
  readonly yesNo: number;
  readonly currencies: number;
  /** Texts that read like names of companies or people. */
  readonly names: number;
  /** Different texts, as far as they were counted. */
  readonly distinct: number;
}

/** What the columns of a list hold, each looked at when first asked for. */
export type ContentOf = (index: number) => ColumnContent;

const mostRows = 600;
const count = /^[+-]?\d{1,4}[+-]?(?:[.,]0+)?$/;
const written = /[.,'’ ]\d|[(\p{Sc}]|\d-$|\b[cd]r\b/iu;

/** Looks at the columns of a table: at all of its rows, or at rows evenly spread over a long one. */
export function contentOf({ rows }: ReceivablesTable): ContentOf {
  const step = Math.max(1, Math.floor(rows.length / mostRows));
  const known = new Map<number, ColumnContent>();
  return (index) => {
    let content = known.get(index);
    if (content === undefined) {
      const cells: string[] = [];
      for (let row = 0; row < rows.length; row += step) cells.push(rows[row]?.[index] ?? '');
      known.set(index, (content = contentOfCells(cells)));
    }
    return content;
  };
}

function contentOfCells(cells: readonly string[]): ColumnContent {
  const texts = new Map<string, number>();
  for (const cell of cells) {
    const text = filledText(cell);
    if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const sum = (fits: (text: string) => boolean): number => {
    let total = 0;
    for (const [text, times] of texts) if (fits(text)) total += times;
    return total;
  };
  return {
    filled: sum(() => true),
    amounts: sum((text) => typeof readAmount(cellText(text)) !== 'string'),
    written: sum((text) => written.test(text) && typeof readAmount(cellText(text)) !== 'string'),
    dates: sum((text) => typeof readDate(text, 'd/m/y') !== 'string'),
    counts: sum((text) => count.test(text)),
    yesNo: sum((text) => yesNo(text) !== undefined),
    currencies: sum((text) => currencyOf(text) !== undefined),
    names: sum(readsLikeName),
    distinct: texts.size,
  };
}
