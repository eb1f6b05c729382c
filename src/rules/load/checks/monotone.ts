import { type Decimal, decimalText } from '../../../values/decimal.js';
import { bandLine } from '../../read/band-line.js';
import type { Page } from '../../read/rate-book.js';
import { rowValueOf } from '../../read/row-value.js';
import type { Check } from './check.js';
import { hasNumber } from './row-values.js';

/** A page that declares a direction keeps it from row to row; an interpolated one from the end of a band to the next. */
export const monotone: Check = ({ pages }, report) => {
  for (const { page, place, rows, allRows } of pages.values()) {
    const { monotone: direction, unit } = page;
    if (direction === undefined || unit === 'key' || !allRows || !page.rows.every(hasNumber))
      continue;
    const values = ends(page);
    values.forEach(([value], index) => {
      const before = values[index - 1]?.[1];
      const side = before === undefined ? 0 : value.comparedTo(before);
      if (before !== undefined && side !== 0 && side > 0 !== (direction === 'rising'))
        report(rows[index] ?? place, 'not-monotone', {
          direction,
          value: decimalText(value),
          before: decimalText(before),
        });
    });
  }
};

/** The value at the lower and at the upper end of each row: the same two but on an interpolated page. */
function ends(page: Page): readonly (readonly [Decimal, Decimal])[] {
  if (page.shape !== 'banded') return page.rows.map((row) => both(rowValueOf(row).value));
  return page.rows.map((row) => {
    const line = bandLine(page, row);
    return line === null ? both(rowValueOf(row).value) : [line.first, line.last];
  });
}

function both(value: Decimal): readonly [Decimal, Decimal] {
  return [value, value];
}
