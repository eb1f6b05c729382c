import { ActuarialInputError } from './actuarial-input-error.js';

/** What a number must be to be accepted, and the sentence that says so to the caller. */
export interface Acceptance {
  readonly least: number;
  readonly most: number;
  /** The least value itself is refused. */
  readonly aboveLeast?: true;
  /** The greatest value itself is refused. */
  readonly belowMost?: true;
  /** Only whole numbers. */
  readonly whole?: true;
  /** What to write instead, for example `write a probability from 0 to 1`. */
  readonly remedy: string;
}

/** Whether a value is a finite number that the acceptance admits. */
export function isAccepted(value: unknown, acceptance: Acceptance): value is number {
  if (typeof value !== 'number' || !(value >= acceptance.least && value <= acceptance.most))
    return false;
  if (acceptance.aboveLeast && value === acceptance.least) return false;
  if (acceptance.belowMost && value === acceptance.most) return false;
  return !acceptance.whole || Math.floor(value) === value;
}

/**
 * Returns the value, or throws when it is not accepted.
 *
 * @throws {@link ActuarialInputError} with the given path.
 */
export function accept(value: unknown, path: string, acceptance: Acceptance): number {
  if (isAccepted(value, acceptance)) return value;
  throw new ActuarialInputError(path, `is ${shown(value)}`, acceptance.remedy);
}

const longestShown = 40;

/** A refused value in a few characters, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'string')
    return value.length > longestShown ? 'a long text' : `the text ${JSON.stringify(value)}`;
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return isList(value) ? 'a list' : 'an object';
  return `a ${typeof value}`;
}

/** A name that a caller chose, cut to a few characters. */
export function shownName(name: string): string {
  return name.length > longestShown ? `${name.slice(0, longestShown)}…` : name;
}

/** Whether a value is an array; a proxy that was revoked is none. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
