import type { Check } from './check.js';
import { readersOf } from './readers.js';

/** Pages of amounts by tier name tiers of the book. */
export const tierRows: Check = (draft, report) => {
  const tiers = draft.tiers.map(({ entry }) => entry.id);
  const named = readersOf(draft).filter(({ field }) => field === 'pages/by-tier');
  for (const id of new Set(named.map(({ page }) => page))) {
    const { page, rows, place } = draft.pages.get(id) ?? {};
    if (page?.shape !== 'keyed' || place === undefined) continue;
    page.rows.forEach(({ key }, index) => {
      if (!tiers.includes(key))
        report(rows?.[index] ?? place, 'tier-row-unknown', { key, known: tiers.join(', ') });
    });
  }
};
