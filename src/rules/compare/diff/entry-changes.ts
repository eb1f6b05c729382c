import { pointer } from '../../../gate/way.js';
import { type Comparing, fieldChanges } from './field-changes.js';
import { namedEntries, otherOrder, type Pair, pairByName } from './pair-rows.js';
import type {
  ChangedPart,
  FieldChange,
  JsonValue,
  RateBookChange,
  WorthChange,
} from './rate-book-diff.js';

/** Where a list of entries stands. */
export interface EntryList {
  readonly part: ChangedPart;
  readonly way: readonly string[];
}

/** The changes of a list of entries that carry an id, and of their order. */
export function listChanges<Entry extends { readonly id: string }>(
  { part, way }: EntryList,
  [before, after]: readonly [readonly Entry[], readonly Entry[]],
): RateBookChange[] {
  const idOf = ({ id }: Entry): string => id;
  const earlier = namedEntries(before, idOf);
  const pairs = pairByName(earlier, namedEntries(after, idOf));
  const order = otherOrder(earlier, pairs);
  return [
    ...pairs.flatMap((pair) => pairChange({ part, way }, pair)),
    ...(order
      ? [{ kind: 'reordered', part, id: null, row: null, path: pointer(way), ...order } as const]
      : []),
  ];
}

/** The changes of entries by id, whose order says nothing. */
export function recordChanges<Entry extends object>(
  { part, way }: EntryList,
  [before, after]: readonly [Readonly<Record<string, Entry>>, Readonly<Record<string, Entry>>],
  comparing: Comparing = {},
): RateBookChange[] {
  const ids = [
    ...Object.keys(after),
    ...Object.keys(before).filter((id) => !Object.hasOwn(after, id)),
  ];
  return ids.flatMap((id) => {
    const place = { part, id, row: null, path: pointer([...way, id]) };
    const [from, to] = [before[id], after[id]];
    if (from === undefined || to === undefined)
      return { ...place, kind: to ? 'added' : 'removed', entry: plain(to ?? from) } as const;
    return changed(place, fieldChanges(from, to, comparing), null);
  });
}

/** Where a part stands that there is one of. */
export function partPlace(part: ChangedPart, way: readonly string[]) {
  return { part, id: null, row: null, path: pointer(way) };
}

/** A change of content, if there is one. */
export function changed(
  place: Pick<RateBookChange, 'part' | 'id' | 'row' | 'path'>,
  fields: readonly FieldChange[],
  worth: WorthChange | null,
): RateBookChange[] {
  return fields.length === 0 ? [] : [{ ...place, kind: 'changed', fields, worth }];
}

/** An entry as plain JSON. */
export function plain(entry: unknown): JsonValue {
  return entry as JsonValue;
}

function pairChange<Entry extends object>(
  { part, way }: EntryList,
  { before, after }: Pair<Entry>,
): RateBookChange[] {
  const one = after ?? before;
  if (one === undefined) return [];
  const place = { part, id: one.name, row: null, path: pointer([...way, one.index]) };
  if (before === undefined || after === undefined)
    return [{ ...place, kind: after ? 'added' : 'removed', entry: plain(one.entry) }];
  return changed(place, fieldChanges(before.entry, after.entry), null);
}
