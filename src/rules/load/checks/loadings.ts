import { Decimal, decimal, decimalText, sum } from '../../../values/decimal.js';
import { rowValueOf } from '../../read/row-value.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import { hasNumber } from './row-values.js';

/** Rows of a loadings page that are shares of the premium. */
const variableLoadings: readonly string[] = ['variable-expense', 'brokerage', 'profit'];

/** Pages of what the loadings of single slices of the premium are besides. */
const slidingRoles: readonly string[] = ['expense-slices', 'brokerage-slices'];

/** The variable loadings leave a permissible loss ratio above zero in every slice of the premium: it is divided by it. */
export const loadings: Check = ({ lines, pages }, report) => {
  for (const { entry } of lines) {
    if (entry.kind !== 'permissible-loss-ratio') continue;
    const page = pages.get(entry.pages?.['loadings'] ?? '');
    if (page === undefined) continue;
    const sliding = slidingRoles.map((role) => highest(pages.get(entry.pages?.[role] ?? '')));
    const flat = variableLoadings.map((row) => loading(page, row) ?? decimal(0));
    const total = sum([...flat, ...sliding]);
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

/** The highest number of a page; 0 where there is none. */
function highest(draft: PageDraft | undefined): Decimal {
  const rows = draft?.page.rows.filter(hasNumber) ?? [];
  return rows.reduce((most, row) => Decimal.max(most, rowValueOf(row).value), decimal(0));
}
