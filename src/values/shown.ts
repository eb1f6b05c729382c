const longest = 40;
const unprintable = /\p{C}/gu;

/** A value as the JSON text a sender would recognise: short, on one line, without control characters. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return JSON.stringify(text.replace(unprintable, '\uFFFD'));
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return isList(value) ? '[…]' : '{…}';
}

function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
