import type { Buyer } from '../../submission/submission.js';
import { buyerKey } from '../cells/name-key.js';
import { readsLikeName } from '../columns/reads-like-name.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import { pseudonyms } from './pseudonyms.js';

/** Buyers whose groups of companies have ids, and the ids by the names of the groups. */
export interface NamedGroups {
  readonly buyers: readonly Buyer[];
  readonly ids: Readonly<Record<string, string>>;
}

/** Groups that a list knows by name get ids that stand for the names; what the caller calls a group stays. */
export function namedGroups(
  buyers: readonly Buyer[],
  { groups = {}, groupIds = {} }: ReceivablesOptions,
): NamedGroups {
  const stated = new Set(Object.values(groups));
  const all = new Set(buyers.flatMap(({ group }) => group ?? []));
  const names = new Set(
    [...all].filter((group) => !stated.has(group) && readsLikeName(group)).sort(),
  );
  if (names.size === 0) return { buyers, ids: groupIds };
  const known = new Map(Object.entries(groupIds).map(([name, id]) => [buyerKey(name), id]));
  const ids = pseudonyms('group', [...names].map(buyerKey), { known, taken: all });
  const idOf = (group: string): string =>
    names.has(group) ? (ids.get(buyerKey(group)) ?? group) : group;
  return {
    buyers: buyers.map((buyer) =>
      buyer.group === undefined ? buyer : { ...buyer, group: idOf(buyer.group) },
    ),
    ids: together(groupIds, new Map([...names].map((name) => [name, idOf(name)]))),
  };
}

/** The ids there were and those of names that had none, in the order of the names. */
function together(
  before: Readonly<Record<string, string>>,
  added: ReadonlyMap<string, string>,
): Record<string, string> {
  const known = new Set(Object.keys(before).map(buyerKey));
  const entries = [...Object.entries(before)];
  for (const [name, id] of added)
    if (!known.has(buyerKey(name))) {
      known.add(buyerKey(name));
      entries.push([name, id]);
    }
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
