import { decimal } from '../../../values/decimal.js';
import { bandOf } from '../../read/band.js';
import type { BandedPage, Page } from '../../read/rate-book.js';
import type { Check } from './check.js';
import type { Report } from './issue-report.js';
import { below, type Place } from './place.js';

/**
 * A banded page that interpolates declares its direction, and its open bands say where their line ends: an anchor
 * inside the band, on rows that need one and on no others.
 */
export const filedSelection: Check = ({ pages }, report) => {
  for (const { page, place, rows } of pages.values()) {
    openEnds(page, rows, { place, report });
    if (page.shape !== 'banded') continue;
    if (page.selection === 'interpolated' && page.monotone === undefined)
      report(below(place, 'monotone'), 'selection-needs-direction');
    page.rows.forEach((row, index) => checkRow(row, page, { place: rows[index] ?? place, report }));
  }
};

/** A line through a range reaches both ends of it, so that it can have none that does not belong to it. */
function openEnds(
  page: Page,
  rows: readonly Place[],
  { place, report }: { place: Place; report: Report },
): void {
  const isLine = page.shape === 'banded' && page.selection === 'interpolated';
  if (!isLine && page.shape !== 'curve') return;
  page.rows.forEach((row, index) => {
    if ('open' in row) report(below(rows[index] ?? place, 'open'), 'range-open-on-line');
  });
}

function checkRow(
  row: BandedPage['rows'][number],
  { selection }: BandedPage,
  { place, report }: { place: Place; report: Report },
): void {
  const { anchor } = row;
  const { lower, upper } = bandOf(row);
  const needsAnchor =
    selection === 'interpolated' && 'min' in row && row.selected === undefined && upper === null;
  if (anchor === undefined) {
    if (needsAnchor) report(place, 'anchor-missing');
    return;
  }
  const at = below(place, 'anchor');
  if (!needsAnchor) report(at, 'anchor-superfluous');
  else if (lower !== null && decimal(anchor).lessThanOrEqualTo(lower))
    report(at, 'anchor-outside-band', { anchor });
}
