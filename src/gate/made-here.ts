import { Itself } from '../values/itself.js';

class Made extends Itself {
  readonly #made = true;

  static isMade(record: object): boolean {
    return #made in record && record.#made;
  }
}

/** Records that were frozen before they were marked, and take no name any more. */
const frozen = /*#__PURE__*/ new WeakSet();

/** Marks a record this library made: frozen to its last member, now or next, and so what its type says for good. */
export function markMade<Record extends object>(record: Record): Record {
  if (Made.isMade(record)) return record;
  if (Object.isExtensible(record)) new Made(record);
  else frozen.add(record);
  return record;
}

/** True for a record this library made in this process: the very object, not an equal one. */
export function isMade(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Made.isMade(value) || frozen.has(value);
}
