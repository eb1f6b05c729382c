import type { BuyerTraits } from '../../../submission/buyer-traits.js';
import { isRowOf, type LevelSet, neededLevels } from '../../../submission/level-set.js';
import { grades } from '../../read/axis-level.js';
import type { Report } from './issue-report.js';
import type { Place } from './place.js';

/** What the keys of pages may be, by name: the levels of each trait, and the grades. */
export type KeySets = Readonly<Record<string, LevelSet>>;

/** The key sets that traits of buyers make. */
export function keySets(traits: BuyerTraits): KeySets {
  const levels = Object.entries(traits).map(([name, trait]) => [name, trait.levels] as const);
  return { ...Object.fromEntries(levels), grade: grades };
}

/** The keys a page must have where its reader looks up any of the set. */
export function completeKeys(sets: KeySets, set: string | undefined): readonly string[] {
  const levels = set !== undefined && Object.hasOwn(sets, set) ? sets[set] : undefined;
  return levels === undefined ? [] : neededLevels(levels);
}

/** A key of a page, with the name of its set. */
export interface KeyOfSet {
  readonly set: string;
  readonly key: string;
  readonly place: Place;
}

/** Reports a key that is not of its set. */
export function checkKey({ set, key, place }: KeyOfSet, sets: KeySets, report: Report): void {
  const levels = Object.hasOwn(sets, set) ? sets[set] : undefined;
  if (levels === undefined || isRowOf(levels, key)) return;
  if (levels === 'country') report(place, 'unknown-country', { key });
  else if (levels === 'industry') report(place, 'unknown-industry', { key });
  else if (levels === grades) report(place, 'unknown-grade', { key });
  else report(place, 'unknown-level', { key, set, known: levels.join(', ') });
}
