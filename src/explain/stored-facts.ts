import type { Facts } from '../quoted/ledger.js';

/**
 * Facts that refuse to be read where they are not there. A quote stored years ago may lack a fact a sentence of
 * today asks for; the sentence then stops here instead of saying `undefined`.
 */
export function storedFacts(facts: Facts): Facts {
  return guarded(facts);
}

/** Guards a copy: what a guard returns for a frozen object would have to be the object's own value. */
function guarded<Plain extends object>(plain: Plain): Plain {
  return new Proxy(
    { ...plain },
    {
      get(target, name, receiver): unknown {
        if (typeof name === 'symbol') return Reflect.get(target, name, receiver);
        if (!Object.hasOwn(target, name)) throw new RangeError(`no fact ${name}`);
        const value: unknown = Reflect.get(target, name);
        return Array.isArray(value) ? value.map((record: object) => guarded(record)) : value;
      },
    },
  );
}
