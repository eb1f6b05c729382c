import { decimal, decimalText, roundOperand } from '../../../values/decimal.js';
import type { CurvePage } from '../../read/rate-book.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import type { Report } from './issue-report.js';
import { below, type Place } from './place.js';
import { hasNumber, numberFields } from './row-values.js';

/** Curves have two points or more in rising order, and points no finer than the curve is rounded between them. */
export const curvePoints: Check = ({ pages }, report) => {
  for (const draft of pages.values())
    if (draft.page.shape === 'curve') checkCurve(draft, draft.page, report);
};

function checkCurve(draft: PageDraft, page: CurvePage, report: Report): void {
  const { rows } = page;
  if (draft.allRows && rows.length === 1)
    report(below(draft.place, 'rows'), 'curve-too-short', { count: 1 });
  rows.forEach((row, index) => {
    const place = draft.rows[index] ?? draft.place;
    const before = draft.allRows ? rows[index - 1]?.at : undefined;
    if (before !== undefined) order(before, row.at, place, report);
    if (hasNumber(row)) fineness(page, row, place, report);
  });
}

function order(before: string, at: string, place: Place, report: Report): void {
  const side = decimal(at).comparedTo(before);
  if (side === 0) report(place, 'curve-point-twice', { at });
  if (side < 0) report(place, 'curve-disorder', { at, before });
}

function fineness(
  page: CurvePage,
  row: CurvePage['rows'][number],
  place: Place,
  report: Report,
): void {
  for (const [field, value] of numberFields(row)) {
    const rounded = roundOperand(decimal(value), page.rounding?.decimals);
    if (!rounded.equals(value))
      report(below(place, field), 'curve-too-fine', {
        field,
        value,
        rounded: decimalText(rounded),
      });
  }
}
