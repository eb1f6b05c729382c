import { pseudonyms } from './pseudonyms.js';

/** Rows of one buyer, and the id the buyer gets. */
export interface BuyerRowGroup<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** The rows of all buyers, one buyer after the other. */
export function rowsOf<Row>(buyers: readonly { readonly rows: readonly Row[] }[]): readonly Row[] {
  const all: Row[] = [];
  for (const { rows } of buyers) for (const row of rows) all.push(row);
  return all;
}

/**
 * Puts the rows of each buyer together, sorted by id. Buyers that a list knows by name alone get an id that stands for
 * the name: that of `known`, which goes by the key of the name, else a new one. Rows whose names share an id are one
 * buyer's.
 */
export function byBuyer<Row extends { readonly buyer: string; readonly hasId: boolean }>(
  rows: readonly Row[],
  known: ReadonlyMap<string, string>,
): readonly BuyerRowGroup<Row>[] {
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const { hasId, buyer } of rows) (hasId ? ids : names).add(buyer);
  const named = pseudonyms('buyer', names, { known, taken: ids });
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.hasId ? row.buyer : (named.get(row.buyer) ?? row.buyer);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([id, group]) => ({ id, rows: group }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
