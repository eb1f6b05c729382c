import { decimal } from '../../../values/decimal.js';
import { lookUp } from '../../read/look-up.js';
import type { Page } from '../../read/rate-book.js';
import type { WrittenNumber } from './allowed-range.js';
import type { Draft } from './draft.js';
import type { Report } from './issue-report.js';
import { below } from './place.js';
import { hasNumber } from './row-values.js';

/** Reports a term of cover the steps of the measure cannot look up. */
export function checkOnPages(
  { place, field, text }: WrittenNumber,
  measure: string,
  { draft, report }: { draft: Draft; report: Report },
): void {
  for (const id of pagesOf(measure, draft)) {
    const page = draft.pages.get(id);
    if (page === undefined || !page.allRows || !isReadable(page.page)) continue;
    if (lookUp({ edition: '', pages: { [id]: page.page } }, id, decimal(text)) === undefined)
      report(below(place, field), 'outside-page', { field, value: text, page: id });
  }
}

/** Pages of numbers on which a measure is looked up. */
function pagesOf(measure: string, { lines }: Draft): string[] {
  return lines.flatMap(({ entry }) => [
    ...(entry.measure === measure && entry.page !== undefined ? [entry.page] : []),
    ...(entry.pages !== undefined && Object.hasOwn(entry.pages, measure)
      ? [entry.pages[measure] ?? '']
      : []),
  ]);
}

function isReadable(page: Page): boolean {
  return page.unit !== 'key' && page.rows.every(hasNumber);
}
