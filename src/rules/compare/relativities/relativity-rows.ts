import { answered, type InvalidData } from '../../../gate/answered.js';
import { given } from '../../../gate/given.js';
import { decimalText } from '../../../values/decimal.js';
import type { DecimalText } from '../../../values/text.js';
import type { Page, RateBook } from '../../read/rate-book.js';
import { rowText } from '../../read/row-text.js';
import { rowValueOf } from '../../read/row-value.js';

/** A relativity as pricing tools exchange it: the factor, one level of it, and what the level is worth. */
export interface RelativityRow {
  /** Id of the page. */
  readonly factor: string;
  /** The key of a keyed page, the band such as `(60, 90]` of a banded one, `at 60` for a point of a curve. */
  readonly level: string;
  /**
   * The value, or what is selected in a filed range: the midpoint when nothing is. Empty where the page draws a line
   * through the filed range and nothing is selected: such a row has no single relativity.
   */
  readonly relativity: DecimalText;
}

/** Every row of every page of unit `relativity`, in the order of the book. */
export function relativitiesOf(
  book: RateBook,
): { readonly status: 'listed'; readonly rows: readonly RelativityRow[] } | InvalidData {
  return answered(() => ({ status: 'listed', rows: rowsOf(book) }), []);
}

function rowsOf(book: RateBook): readonly RelativityRow[] {
  return given({ book }, ({ book }) =>
    Object.entries(book.pages)
      .filter(([, { unit }]) => unit === 'relativity')
      .flatMap(([factor, page]) =>
        page.rows.map((row) => ({
          factor,
          level: levelOf(row),
          relativity: relativityOf(page, row),
        })),
      ),
  );
}

/** How a row is written as a level. */
export function levelOf(row: Page['rows'][number]): string {
  return 'at' in row ? `at ${row.at}` : rowText(row);
}

/** What a row is worth by itself, as it is written where it is written. */
export function relativityOf(page: Page, row: Page['rows'][number]): DecimalText {
  if ('value' in row) return row.value;
  if (row.selected !== undefined) return row.selected;
  const drawn = page.shape === 'banded' && page.selection === 'interpolated';
  return drawn ? '' : decimalText(rowValueOf(row).value);
}
