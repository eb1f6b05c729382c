import { leverRules } from '../../rules/read/levers.js';
import type { Submission } from '../../submission/submission.js';
import { type Change, edited } from './change.js';
import type { Priced } from './compare.js';
import { nextRenewal } from './next-renewal.js';

/** What changes are compared with: the quote as it stands, and the next renewal with nothing changed. */
export interface Grounds {
  readonly now: Priced;
  /** After a period without losses; null where it has no price or no quote was left for it. */
  readonly next: Priced | null;
}

/** True when one of the changes can only be in force from the next renewal. */
export function waits(changes: readonly Pick<Change, 'lever'>[]): boolean {
  return changes.some(({ lever }) => leverRules[lever].timing === 'next-renewal');
}

/** What the changes are compared with: the same period with nothing changed; null where it has no price. */
export function baseOf(changes: readonly Change[], { now, next }: Grounds): Priced | null {
  return waits(changes) ? next : now;
}

/**
 * The submission that is charged once all changes are in force: that of today, or that of the next renewal, with the
 * present quote as the expiring policy, so that corridor, floors and caps are those of that day.
 */
export function inForce(changes: readonly Change[], { now }: Grounds): Submission {
  const said = edited(now.submission, changes);
  return waits(changes) ? nextRenewal(now, said, 'no-losses') : said;
}
