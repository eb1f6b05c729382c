const made = /*#__PURE__*/ new WeakSet();

/** Marks a record this library made: frozen to its last member, and so what its type says for good. */
export function markMade<Made extends object>(record: Made): Made {
  made.add(record);
  return record;
}

/** True for a record this library made in this process: the very object, not an equal one. */
export function isMade(value: unknown): boolean {
  return made.has(value as object);
}
