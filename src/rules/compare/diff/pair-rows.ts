/** An entry of a list that can be found again in another list. */
export interface Named<Entry> {
  readonly name: string;
  readonly entry: Entry;
  readonly index: number;
}

/** An entry of both lists, or of one. */
export interface Pair<Entry> {
  readonly before?: Named<Entry>;
  readonly after?: Named<Entry>;
}

/** Entries with their names. */
export function namedEntries<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Named<Entry>[] {
  return entries.map((entry, index) => ({ name: nameOf(entry), entry, index }));
}

/** Finds entries of the same name: first those of the later list in its order, then what is gone in the earlier. */
export function pairByName<Entry>(
  before: readonly Named<Entry>[],
  after: readonly Named<Entry>[],
): Pair<Entry>[] {
  const earlier = new Map(before.map((each) => [each.name, each]));
  const later = new Set(after.map(({ name }) => name));
  return [
    ...after.map((each) => {
      const known = earlier.get(each.name);
      return known === undefined ? { after: each } : { before: known, after: each };
    }),
    ...before.filter(({ name }) => !later.has(name)).map((each) => ({ before: each })),
  ];
}

/**
 * The same for rows in the order of their numbers, where a band or a point may have moved: between two rows of the same
 * name, as many rows gone as new are taken for the same rows, one by one.
 */
export function pairInOrder<Entry>(
  before: readonly Named<Entry>[],
  after: readonly Named<Entry>[],
): Pair<Entry>[] {
  const earlier = runs(before, new Set(after.map(({ name }) => name)));
  const later = runs(after, new Set(before.map(({ name }) => name)));
  const moved = new Map<Named<Entry>, Named<Entry>>();
  for (const [anchor, added] of later) {
    const gone = earlier.get(anchor) ?? [];
    if (gone.length === added.length)
      added.forEach((each, place) => moved.set(each, gone[place] ?? each));
  }
  const taken = new Set(moved.values());
  return pairByName(
    before.filter((each) => !taken.has(each)),
    after,
  ).map((pair) => {
    const from = pair.after && moved.get(pair.after);
    return from === undefined ? pair : { ...pair, before: from };
  });
}

/** Rows not in the other list, by the name of the row of both lists that stands before them. */
function runs<Entry>(
  rows: readonly Named<Entry>[],
  others: ReadonlySet<string>,
): Map<string, Named<Entry>[]> {
  const found = new Map<string, Named<Entry>[]>();
  let anchor = '';
  for (const row of rows)
    if (others.has(row.name)) anchor = row.name;
    else {
      const run = found.get(anchor) ?? [];
      run.push(row);
      found.set(anchor, run);
    }
  return found;
}

/** The names of the entries of both lists, in the order of each; undefined when it is the same order. */
export function otherOrder<Entry>(
  before: readonly Named<Entry>[],
  pairs: readonly Pair<Entry>[],
): { readonly before: string[]; readonly after: string[] } | undefined {
  const both = pairs.filter((pair) => pair.before !== undefined && pair.after !== undefined);
  const names = new Map(both.map((pair) => [pair.before?.index, pair.after?.name ?? '']));
  const earlier = before.flatMap(({ index }) => names.get(index) ?? []);
  const later = [...both]
    .sort((one, other) => (one.after?.index ?? 0) - (other.after?.index ?? 0))
    .map(({ after }) => after?.name ?? '');
  return earlier.every((name, place) => name === later[place])
    ? undefined
    : { before: earlier, after: later };
}
