import { europeanSynonyms } from './header-synonyms-european.js';
import { headerSynonyms } from './header-synonyms.js';
import type { ReceivablesField } from './receivables-field.js';

/** Every field with the headers that name it, best first. */
const synonyms: readonly (readonly [ReceivablesField, readonly string[]])[] = /*#__PURE__*/ (
  Object.entries(headerSynonyms) as [ReceivablesField, string][]
).map(([field, list]) => [field, `${list} ${europeanSynonyms[field] ?? ''}`.trim().split(/\s+/)]);

const byKey: ReadonlyMap<string, readonly ReceivablesField[]> = /*#__PURE__*/ indexed();

function indexed(): ReadonlyMap<string, readonly ReceivablesField[]> {
  const index = new Map<string, ReceivablesField[]>();
  for (const [field, list] of synonyms)
    for (const key of list) {
      const fields = index.get(key);
      if (fields === undefined) index.set(key, [field]);
      else fields.push(field);
    }
  return index;
}

/** Fields with the headers that name them, in the order in which they are looked for. */
export function synonymsOf(): typeof synonyms {
  return synonyms;
}

/** Fields that a header may name: `paid` is a day, an amount or a yes. */
export function fieldsOfKey(key: string): readonly ReceivablesField[] {
  return byKey.get(key) ?? [];
}
