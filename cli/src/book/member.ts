/** What stands at the end of a way through records; undefined when the way leads nowhere. */
export function memberAt(root: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
    root,
  );
}

/** Sets what stands at the end of a way, and makes the records on it. */
export function setMember(
  root: Record<string, unknown>,
  way: readonly string[],
  value: unknown,
): void {
  const [name = '', ...rest] = way;
  if (rest.length === 0) define(root, name, value);
  else {
    const known = memberAt(root, [name]);
    const within = (known ?? {}) as Record<string, unknown>;
    if (known === undefined) define(root, name, within);
    setMember(within, rest, value);
  }
}

/** Sets an own member, whatever it is called: `__proto__` too. */
export function define(record: object, name: string, value: unknown): void {
  Object.defineProperty(record, name, {
    ...{ value, enumerable: true, writable: true, configurable: true },
  });
}
