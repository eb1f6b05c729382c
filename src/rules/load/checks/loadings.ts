import { type Decimal, decimal, decimalText, sum } from '../../../values/decimal.js';
import { rowValueOf } from '../../read/row-value.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import { hasNumber } from './row-values.js';

/** Rows of a loadings page that are shares of the premium. */
const variableLoadings: readonly string[] = ['variable-expense', 'brokerage', 'profit'];

/** The variable loadings leave a permissible loss ratio above zero: the premium is divided by it. */
export const loadings: Check = ({ lines, pages }, report) => {
  for (const { entry } of lines) {
    if (entry.kind !== 'permissible-loss-ratio') continue;
    const page = pages.get(entry.pages?.['loadings'] ?? '');
    if (page === undefined) continue;
    const total = sum(variableLoadings.map((row) => loading(page, row) ?? decimal(0)));
    const left = decimal(1).minus(total);
    if (left.lessThanOrEqualTo(0))
      report(page.place, 'loadings-too-high', {
        total: decimalText(total),
        left: decimalText(left),
      });
  }
};

/** The number in a row of a keyed page, where it is there and a number. */
export function loading({ page }: PageDraft, key: string): Decimal | undefined {
  const row = page.shape === 'keyed' ? page.rows.find((each) => each.key === key) : undefined;
  return row !== undefined && hasNumber(row) ? rowValueOf(row).value : undefined;
}
