/**
 * Canonical JSON (RFC 8785): members sorted by the UTF-16 code units of their names, no white space, the shortest
 * escapes. Members that are undefined do not exist. Throws `TypeError` for what has no canonical form here: a number
 * that is no safe integer, a lone surrogate, a function, a symbol, a bigint.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`canonical JSON has no ${typeof value}`);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, member]) => `${canonicalText(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function canonicalText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('canonical JSON has no lone surrogate');
  return JSON.stringify(text);
}

function canonicalNumber(number: number): string {
  if (!Number.isSafeInteger(number))
    throw new TypeError(`${String(number)} is no safe integer: write it as decimal text`);
  return number === 0 ? '0' : String(number);
}
