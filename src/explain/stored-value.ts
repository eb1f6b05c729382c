import { isDecimalText } from './decimal-text.js';
import { ExplanationError } from './explanation-error.js';

type Plain = Readonly<Record<string, unknown>>;

/** A plain object, or an error with its place. */
export function objectAt(value: unknown, path: string): Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ExplanationError(path, 'an object');
  }
  return value as Plain;
}

/** Text, which may be empty. */
export function textAt(holder: Plain, key: string, path: string): string {
  const value = holder[key];
  if (typeof value !== 'string') throw new ExplanationError(`${path}/${key}`, 'text');
  return value;
}

/** Text that is not empty. */
export function wordAt(holder: Plain, key: string, path: string): string {
  const value = textAt(holder, key, path);
  if (value === '') throw new ExplanationError(`${path}/${key}`, 'text that is not empty');
  return value;
}

/** Text by language tags: in English at least. */
export function titleAt(holder: Plain, key: string, path: string): void {
  const title = objectAt(holder[key], `${path}/${key}`);
  for (const tag of new Set(['en', ...Object.keys(title)])) textAt(title, tag, `${path}/${key}`);
}

/** Decimal text of a bounded length. */
export function decimalAt(holder: Plain, key: string, path: string): void {
  if (!isDecimalText(holder[key])) throw new ExplanationError(`${path}/${key}`, 'decimal text');
}

/** One of the values named. */
export function oneOf(holder: Plain, key: string, values: readonly string[], path: string): string {
  const value = textAt(holder, key, path);
  if (!values.includes(value))
    throw new ExplanationError(`${path}/${key}`, `one of ${values.join(', ')}`);
  return value;
}

/** A list of plain objects, each checked. */
export function listAt(
  holder: Plain,
  key: string,
  path: string,
  check: (item: Plain, path: string) => void,
): void {
  const list = holder[key];
  if (!Array.isArray(list)) throw new ExplanationError(`${path}/${key}`, 'a list');
  list.forEach((item: unknown, index) => {
    const place = `${path}/${key}/${String(index)}`;
    check(objectAt(item, place), place);
  });
}
