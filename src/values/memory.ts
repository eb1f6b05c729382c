import { remembering, type Remembering } from './remembered.js';

/** Makes a value from frozen objects and plain values; from nothing else, so that what is remembered is always right. */
export type Maker<Objects extends Readonly<Record<string, object>>, Given, Value> = (
  objects: Objects,
  given: Given,
) => Value;

/**
 * Values that were made before. A value is known by its maker, by the very objects and by the plain values it was made
 * from: the maker is handed these alone, so a memory reads no more than its key. It goes with the objects.
 */
export interface Memory {
  readonly of: <Objects extends Readonly<Record<string, object>>, Given, Value>(
    make: Maker<Objects, Given, Value>,
    objects: Objects,
    given: Given,
    /** How many values made from the same objects are remembered, where it is more than a few. */
    most?: number,
  ) => Value;
}

/** A memory that shares nothing with any other. */
export function emptyMemory(): Memory {
  const stores = new Map<unknown, Remembering<unknown>>();
  return Object.freeze<Memory>({
    of: <Objects extends Readonly<Record<string, object>>, Given, Value>(
      make: Maker<Objects, Given, Value>,
      objects: Objects,
      given: Given,
      most?: number,
    ): Value => {
      let store = stores.get(make);
      if (store === undefined) stores.set(make, (store = remembering<unknown>(most)));
      const text = given === null ? '' : JSON.stringify(given);
      return store(Object.values(objects), text, () => make(objects, given)) as Value;
    },
  });
}
