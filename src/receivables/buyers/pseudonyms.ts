/** What ids that stand for names begin with: those of buyers, and those of groups of companies. */
export type PseudonymKind = 'buyer' | 'group';

/** Ids that are there already. */
export interface KnownIds {
  /** Ids given before, by the key of the name. */
  readonly known: ReadonlyMap<string, string>;
  /** Other ids, which are not to be given again. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Ids that stand for names, by the key of the name: an id travels with every quote, a name must not. A name that was
 * given an id before keeps it; the others are numbered in the order of their names, behind the highest number there is.
 */
export function pseudonyms(
  kind: PseudonymKind,
  keys: Iterable<string>,
  { known, taken }: KnownIds,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  let number = highest(kind, [...known.values(), ...taken]);
  for (const key of [...new Set(keys)].sort((one, other) => (one < other ? -1 : 1))) {
    const before = known.get(key);
    if (before === undefined) number += 1;
    ids.set(key, before ?? `${kind}-${String(number).padStart(4, '0')}`);
  }
  return ids;
}

function highest(kind: PseudonymKind, ids: readonly string[]): number {
  const numbered = new RegExp(`^${kind}-(\\d{4,12})$`);
  let most = 0;
  for (const id of ids) most = Math.max(most, Number(numbered.exec(id)?.[1] ?? 0));
  return most;
}
