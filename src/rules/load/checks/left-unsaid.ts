import type { Page, StepLine } from '../../read/rate-book.js';
import type { Check } from './check.js';
import { below } from './place.js';

/**
 * What a form that is filed as a rate times factors mostly states, and this one leaves to the library: how values
 * between rows are rounded, and of which turnover the size is. Notes, never reasons to refuse the book.
 */
export const leftUnsaid: Check = ({ steps, pages }, report) => {
  if (!isForm(steps.map(({ entry }) => entry))) return;
  const read = new Set(steps.flatMap(({ entry }) => pagesOf(entry)));
  for (const id of read) {
    const draft = pages.get(id);
    if (draft !== undefined && derives(draft.page) && draft.page.rounding === undefined)
      report(below(draft.place, 'rounding'), 'rounding-not-stated');
  }
  for (const { entry, place } of steps) {
    if (entry.measure === 'turnover-size' && entry.turnover === undefined)
      report(below(place, 'turnover'), 'size-not-stated');
    const terms = entry.kind === 'credibility-factor' ? entry.pages?.['terms'] : undefined;
    const draft = terms === undefined ? undefined : pages.get(terms);
    if (draft !== undefined && draft.page.rounding === undefined)
      report(below(draft.place, 'rounding'), 'rounding-not-stated');
  }
};

function isForm([first]: readonly StepLine[]): boolean {
  return first?.kind === 'flat-rate' || first?.kind === 'buyer-rate';
}

function pagesOf({ kind, page = '', factors = [] }: StepLine): readonly string[] {
  return kind === 'premium-rounding' ? [] : [page, ...factors];
}

/** True for a page whose values are worked out between rows. */
function derives(page: Page): boolean {
  const isLine = page.shape === 'banded' && page.selection === 'interpolated';
  return (page.shape === 'curve' && page.rows.length > 1) || isLine;
}
