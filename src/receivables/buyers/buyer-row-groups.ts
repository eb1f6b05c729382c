/** Rows of one buyer, and the id the buyer gets. */
export interface BuyerRowGroup<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
}

/**
 * Puts the rows of each buyer together, sorted by id. Buyers that a list knows by name alone are numbered in the order
 * of their names: an id travels with every quote, a name must not.
 */
export function byBuyer<Row extends { readonly buyer: string; readonly hasId: boolean }>(
  rows: readonly Row[],
): readonly BuyerRowGroup<Row>[] {
  const withId = new Map<string, Row[]>();
  const withName = new Map<string, Row[]>();
  for (const row of rows) {
    const groups = row.hasId ? withId : withName;
    const group = groups.get(row.buyer);
    if (group === undefined) groups.set(row.buyer, [row]);
    else group.push(row);
  }
  const numbered = inOrder([...withName]).map(([, group], index) => ({
    id: freeId(index + 1, withId),
    rows: group,
  }));
  const named = [...withId].map(([id, group]) => ({ id, rows: group }));
  return [...named, ...numbered].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function inOrder<Value>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

function freeId(number: number, taken: ReadonlyMap<string, unknown>): string {
  const id = `buyer-${String(number).padStart(4, '0')}`;
  return taken.has(id) ? `${id}-by-name` : id;
}
