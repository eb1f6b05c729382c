import type { TraitLevels } from '../submission/buyer-traits.js';

/** A level of one trait, with the levels of the next met together with it. */
interface Branch {
  readonly next: Map<string, Branch>;
  levels?: TraitLevels;
}

/** Makes levels of traits one object, the same for the same levels: most buyers of a seller are of a few. */
export function sharedLevels(names: readonly string[]): (found: readonly string[]) => TraitLevels {
  const root: Branch = { next: new Map() };
  return (found) => {
    let branch = root;
    for (const level of found) {
      const known = branch.next.get(level);
      const next = known ?? { next: new Map<string, Branch>() };
      if (known === undefined) branch.next.set(level, next);
      branch = next;
    }
    branch.levels ??= levelsBy(names, found);
    return branch.levels;
  };
}

function levelsBy(names: readonly string[], found: readonly string[]): TraitLevels {
  const levels: Record<string, string> = {};
  for (const [at, name] of names.entries()) levels[name] = found[at] ?? '';
  return levels as TraitLevels;
}
