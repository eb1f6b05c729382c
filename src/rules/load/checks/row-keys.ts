import type { Check } from './check.js';
import { checkKey, keySets } from './key-sets.js';
import { entryNumber, type Place } from './place.js';

/** Keys of a page are there once, and are of the set the page declares. */
export const rowKeys: Check = ({ pages, traits }, report) => {
  const sets = keySets(traits);
  for (const { page, place, rows } of pages.values()) {
    if (page.shape !== 'keyed') continue;
    const first = new Map<string, Place>();
    page.rows.forEach(({ key }, index) => {
      const at = rows[index] ?? place;
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else report(at, 'key-twice', { key, first: entryNumber(known) });
      if (page.keys !== undefined) checkKey({ set: page.keys, key, place: at }, sets, report);
    });
  }
};
