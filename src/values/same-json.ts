/** True for plain JSON that is the same, whatever the order of its fields. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  let fields = 0;
  for (const name in one) {
    if (!Object.hasOwn(other, name) || !isSameJson(fieldOf(one, name), fieldOf(other, name)))
      return false;
    fields += 1;
  }
  for (const _ in other) fields -= 1;
  return fields === 0;
}

function fieldOf(record: object, name: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[name];
}
