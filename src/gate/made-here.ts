import { Itself } from '../values/itself.js';
import type { RecordKind } from './record-names.js';

class Made extends Itself {
  readonly #kind: RecordKind;

  constructor(record: object, kind: RecordKind) {
    super(record);
    this.#kind = kind;
  }

  static kindOf(record: object): RecordKind | undefined {
    return #kind in record ? record.#kind : undefined;
  }
}

/** Records that were frozen before they were marked, and take no name any more. */
const frozen = /*#__PURE__*/ new WeakMap<object, RecordKind>();

/** Marks a record this library made, with its kind: frozen to its last member, now or next, and so what its type says for good. */
export function markMade<Record extends object>(record: Record, kind: RecordKind): Record {
  if (Made.kindOf(record) !== undefined) return record;
  if (Object.isExtensible(record)) new Made(record, kind);
  else frozen.set(record, kind);
  return record;
}

/** The kind of a record this library made in this process: the very object, not an equal one; undefined for any other. */
export function madeKind(value: unknown): RecordKind | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Made.kindOf(value) ?? frozen.get(value);
}

/** True for a record this library made in this process, of the kind where one is named. */
export function isMade(value: unknown, kind?: RecordKind): boolean {
  const own = madeKind(value);
  return own !== undefined && (kind === undefined || own === kind);
}
