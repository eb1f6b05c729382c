/** The value of one of the last times, if it was made from the same objects and text; else a new one. */
export type Remembering<Value> = (
  objects: readonly object[],
  text: string,
  make: () => Value,
) => Value;

interface Memory<Value> {
  readonly text: string;
  readonly value: Value;
}

/** A quote and its renewal's expiring risk look at the same buyers in two ways; a tier may be a third. */
const fewest = 3;

/**
 * Remembers, for each set of frozen objects and as long as they are in use, the last few values made from them. Nobody
 * can tell but by the time it takes: what is made must depend on these objects and the text alone, and never change.
 */
export function remembering<Value>(most = fewest): Remembering<Value> {
  const roots = new WeakMap<object, Branch<Value>>();
  return (objects, text, make) => {
    let branches = roots;
    let branch: Branch<Value> | undefined;
    for (const object of objects) {
      if (branch !== undefined) branches = branch.below ??= new WeakMap();
      branch = branches.get(object);
      if (branch !== undefined) continue;
      if (!Object.isFrozen(object)) return make();
      branches.set(object, (branch = { memories: [], below: undefined }));
    }
    return branch === undefined ? make() : among(branch.memories, { text, make, most });
  };
}

/** The value of a text among the last ones, which comes to stand first; else a new one. */
function among<Value>(
  memories: Memory<Value>[],
  {
    text,
    make,
    most,
  }: { readonly text: string; readonly make: () => Value; readonly most: number },
): Value {
  let place = 0;
  while (place < memories.length && memories[place]?.text !== text) place += 1;
  const known = memories[place];
  if (known !== undefined && place === 0) return known.value;
  if (known !== undefined) memories.splice(place, 1);
  const memory = known ?? { text, value: make() };
  memories.unshift(memory);
  if (memories.length > most) memories.length = most;
  return memory.value;
}

interface Branch<Value> {
  readonly memories: Memory<Value>[];
  below: WeakMap<object, Branch<Value>> | undefined;
}
