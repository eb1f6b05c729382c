import { decimalText } from '../../decimal.js';
import { rowValueOf } from '../row-value.js';
import type { Check } from './check.js';
import { hasNumber } from './row-values.js';

/** A page that declares a direction keeps it from row to row. */
export const monotone: Check = ({ pages }, report) => {
  for (const { page, place, rows, allRows } of pages.values()) {
    const { monotone: direction, unit } = page;
    if (direction === undefined || unit === 'key' || !allRows || !page.rows.every(hasNumber))
      continue;
    const values = page.rows.map((row) => rowValueOf(row).value);
    values.forEach((value, index) => {
      const before = values[index - 1];
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
