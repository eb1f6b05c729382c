import { ArgumentError } from './argument-error.js';
import { makeIssue } from './issue-facts.js';
import { shown } from './shown.js';
import type { Path } from './text.js';

/**
 * A function a caller hands over in a record.
 *
 * @throws ArgumentError with its place when there is none.
 */
export function functionOf<Holder extends object, Name extends keyof Holder & string>(
  holder: Holder,
  name: Name,
  path: Path,
): Holder[Name] {
  const member = memberOf(holder, name);
  if (typeof member === 'function') return member as Holder[Name];
  const facts = { value: shown(member) };
  throw new ArgumentError([makeIssue(`${path}/${name}`, 'not-function', facts)]);
}

/**
 * A function a caller may hand over in a record; undefined where there is none.
 *
 * @throws ArgumentError with its place for anything else that stands there.
 */
export function functionIn<Holder extends object, Name extends keyof Holder & string>(
  holder: Holder,
  name: Name,
  path: Path,
): Holder[Name] | undefined {
  return memberOf(holder, name) === undefined ? undefined : functionOf(holder, name, path);
}

function memberOf(holder: object, name: string): unknown {
  try {
    return (holder as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}
