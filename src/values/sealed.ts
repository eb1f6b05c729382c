const sealedRecords = /*#__PURE__*/ new WeakSet();

/** Marks a frozen quote as made by this library. */
export function sealed<Made extends object>(quote: Made): Made {
  sealedRecords.add(quote);
  return quote;
}

/** True for a quote this library made: the very object, which is frozen. */
export function isSealed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && sealedRecords.has(value);
}
