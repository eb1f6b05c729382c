import type { Check } from './check.js';
import { checkKey, keySets } from './key-sets.js';
import type { KeyedPage } from '../../read/rate-book.js';
import type { Report } from './issue-report.js';
import { below, entryNumber, type Place } from './place.js';

/** A row of any other key stands for the valid codes of a list that no row names: the page says which list. */
function otherRow(keys: KeyedPage['keys'], place: Place, report: Report): void {
  if (keys === undefined) report(below(place, 'other'), 'other-without-list');
}

/** Keys of a page are there once, and are of the set the page declares. */
export const rowKeys: Check = ({ pages, traits }, report) => {
  const sets = keySets(traits);
  for (const { page, place, rows } of pages.values()) {
    if (page.shape !== 'keyed') continue;
    const first = new Map<string, Place>();
    page.rows.forEach((row, index) => {
      const { key } = row;
      const at = rows[index] ?? place;
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else report(at, 'key-twice', { key, first: entryNumber(known) });
      if (row.other === true) otherRow(page.keys, at, report);
      else if (page.keys !== undefined) checkKey({ set: page.keys, key, place: at }, sets, report);
    });
  }
};
