import { decimal } from '../../../values/decimal.js';
import { bonusesOf } from './bonuses.js';
import type { Check } from './check.js';
import type { Draft } from './draft.js';
import type { Report } from './issue-report.js';
import { below, wholeBook } from './place.js';
import { hasNumber, numberFields } from './row-values.js';

const root = below(wholeBook, 'adjustment');

/** What the book says of the final premium names pages there are, has a scale where one is used, and whole periods. */
export const adjustmentFits: Check = (draft, report) => {
  const { adjustment, pageIds } = draft;
  if (!adjustment) return;
  const { scale, policyholder, insurer } = adjustment.cancellation;
  const at = below(root, 'cancellation', 'scale');
  const needed = [policyholder, insurer].includes('short-period');
  if (needed && scale === undefined) report(at, 'scale-missing');
  if (!needed && scale !== undefined) report(at, 'field-superfluous', { field: 'scale' });
  if (scale !== undefined && !pageIds.has(scale))
    report(at, 'page-unknown', { field: 'scale', page: scale });
  for (const { entry, place } of bonusesOf(adjustment)) {
    const { page, kind, paid } = entry;
    if (!pageIds.has(page)) report(below(place, 'page'), 'page-unknown', { field: 'page', page });
    if (kind === 'malus' && paid !== undefined)
      report(below(place, 'paid'), 'field-superfluous', { field: 'paid' });
    if (kind === 'profit-share') wholePeriods(draft, page, report);
  }
};

function wholePeriods({ pages }: Draft, id: string, report: Report): void {
  const found = pages.get(id);
  if (found?.page.shape !== 'keyed') return;
  found.page.rows.forEach((row, index) => {
    const place = found.rows[index] ?? found.place;
    if (row.key !== 'periods' || !hasNumber(row)) return;
    for (const [field, text] of numberFields(row))
      if (/^\d/.test(text) && decimal(text).decimalPlaces() > 0)
        report(below(place, field), 'periods-not-whole', { value: text });
  });
}
