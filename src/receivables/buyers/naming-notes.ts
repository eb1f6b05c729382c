import { listNote } from '../list-notes.js';
import type { ListNote } from '../list-note.js';

/** What is said of buyers that a list knows by name alone: whether their ids last, and how many are new. */
export function namingNotes(
  buyers: readonly {
    readonly rows: readonly { readonly hasId: boolean; readonly buyer: string }[];
  }[],
  known: ReadonlyMap<string, string>,
  hasMapping: boolean,
): ListNote[] {
  const byName = buyers.filter(({ rows }) => rows.some(({ hasId }) => !hasId));
  if (byName.length === 0) return [];
  if (!hasMapping) return [listNote('names-as-ids', { buyers: byName.length })];
  const added = byName.filter(({ rows }) =>
    rows.some(({ hasId, buyer }) => !hasId && !known.has(buyer)),
  ).length;
  const facts = { buyers: byName.length, known: byName.length - added, added };
  return [listNote('names-by-mapping', facts)];
}
