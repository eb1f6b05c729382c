/** The named members of an object; those it does not have, or has as undefined, are left out. */
export function picked<Value extends object, Name extends keyof Value>(
  value: Value,
  names: readonly Name[],
): Pick<Value, Name> {
  const found: Partial<Pick<Value, Name>> = {};
  for (const name of names) if (value[name] !== undefined) found[name] = value[name];
  return found as Pick<Value, Name>;
}
