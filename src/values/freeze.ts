/** Freezes plain JSON to its last member. */
export function deepFreeze<T>(value: T): T {
  if (isOpen(value)) freezeAll(value);
  return value;
}

function freezeAll(value: object): void {
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (const member of value as unknown[]) if (isOpen(member)) freezeAll(member);
    return;
  }
  for (const name in value) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (isOpen(member)) freezeAll(member);
  }
}

function isOpen(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Object.isFrozen(value);
}
