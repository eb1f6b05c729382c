import type { BonusTerms } from '../../read/rate-book.js';
import type { Draft, Placed } from './draft.js';
import { partPlace } from './place.js';

/** The bonuses and maluses of a book, each with its place. */
export function bonusesOf(adjustment: Draft['adjustment']): Placed<BonusTerms>[] {
  return (adjustment?.bonuses ?? []).map((entry, index) => ({
    entry,
    place: partPlace('bonus', `/adjustment/bonuses/${index}`, entry.id),
  }));
}
