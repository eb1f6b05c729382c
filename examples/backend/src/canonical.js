// @ts-check
import { createHash } from 'node:crypto';

/**
 * A digest of a JSON value that does not depend on the order of members.
 * @param {unknown} value
 */
export function digestOf(value) {
  return `sha256:${createHash('sha256').update(canonical(value)).digest('hex')}`;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}
