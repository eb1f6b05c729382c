import { nearestName } from '../gate/nearest.js';
import { accept, type Acceptance, isList, shown, shownName } from './accepted-number.js';
import { ActuarialInputError } from './actuarial-input-error.js';

/** The fields of an object that a caller writes. */
export interface Shape<T> {
  readonly keys: readonly (keyof T & string)[];
  /** What to write where there is no object, for example `write an object with severity and defaultRate`. */
  readonly remedy: string;
  /** The argument itself: paths of its fields start with their own names. */
  readonly isArgument?: true;
}

/**
 * Reads the known fields of an object, each once, into a plain one. Whether their values can be used is for the reader
 * of each to say; a field that is missing stays so.
 *
 * @throws {@link ActuarialInputError} when it is no object, has an unknown field, or cannot be read.
 */
export function acceptFields<T extends object>(value: unknown, path: string, shape: Shape<T>): T {
  const { keys, remedy, isArgument } = shape;
  if (typeof value !== 'object' || value === null || isList(value))
    throw new ActuarialInputError(path, `is ${shown(value)}`, remedy);
  const pathOf = (key: string): string => (isArgument ? key : `${path}.${key}`);
  const stranger = readSafely(path, () => Object.keys(value)).find(
    (key) => !(keys as readonly string[]).includes(key),
  );
  if (stranger !== undefined)
    throw unknownField(
      stranger,
      pathOf(shownName(stranger)),
      readSafely(path, () => unused(value, keys)),
    );
  const fields: Record<string, unknown> = {};
  for (const key of keys) {
    const field = readField(value, key, pathOf);
    if (field !== undefined) fields[key] = field;
  }
  return fields as T;
}

/**
 * Returns a copy of a list, holes read as missing values, or throws when it is none or its length is out of bounds.
 *
 * @throws {@link ActuarialInputError} with the given path.
 */
export function acceptList<T>(value: readonly T[], path: string, length: Acceptance): readonly T[] {
  const given: unknown = value;
  if (!isList(given))
    throw new ActuarialInputError(path, `is ${shown(given)}`, `write a list; ${length.remedy}`);
  const count = accept(
    readSafely(path, () => given.length),
    `${path}.length`,
    length,
  );
  const list: T[] = [];
  readSafely(
    () => `${path}[${list.length}]`,
    () => {
      while (list.length < count) list.push(value[list.length] as T);
    },
  );
  return list;
}

/**
 * Returns a text, or throws when it is none.
 *
 * @throws {@link ActuarialInputError} with the given path.
 */
export function acceptText(value: unknown, path: string, remedy: string): string {
  if (typeof value === 'string') return value;
  throw new ActuarialInputError(path, `is ${shown(value)}`, remedy);
}

/**
 * Returns an id, which need not be there.
 *
 * @throws {@link ActuarialInputError} with the given path, when it is no text.
 */
export function acceptId(value: unknown, path: () => string): string | undefined {
  return value === undefined || typeof value === 'string'
    ? value
    : acceptText(value, path(), 'write the id as text, or leave it out');
}

/**
 * Reads from an argument, whose getters or proxies may throw.
 *
 * @throws {@link ActuarialInputError} with the error that was thrown as its cause.
 */
export function readSafely<T>(path: string | (() => string), read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const at = typeof path === 'string' ? path : path();
    throw new ActuarialInputError(at, 'cannot be read', 'write plain data', { cause });
  }
}

function readField(value: object, key: string, pathOf: (key: string) => string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch (cause) {
    throw new ActuarialInputError(pathOf(key), 'cannot be read', 'write plain data', { cause });
  }
}

/** The fields that a misspelled one may stand for: those not there. */
function unused(value: object, keys: readonly string[]): readonly string[] {
  const missing = keys.filter((key) => !Object.hasOwn(value, key));
  return missing.length > 0 ? missing : keys;
}

function unknownField(key: string, path: string, keys: readonly string[]): ActuarialInputError {
  const meant = nearestName(key, keys);
  return new ActuarialInputError(
    path,
    'is an unknown field',
    meant === undefined ? `write one of ${keys.join(', ')}, or leave it out` : `write ${meant}`,
  );
}
