import { namesOf } from '../../../gate/way.js';
import { plainJson } from '../../../gate/plain-json.js';
import type { ShapeProblem } from './shape-problems.js';

/** A plain copy of an input that may be anything. */
export interface PlainBook {
  readonly book: unknown;
  /** What could not be copied; it is missing in the copy. */
  readonly problems: readonly ShapeProblem[];
  /** False when the input was too large to be read to its end. */
  readonly complete: boolean;
}

/** Codes of the copy, in the words of rate books; all others say that something is no plain data. */
const codes: Readonly<Record<string, ShapeProblem['code']>> = {
  'null-value': 'null-value',
  'text-too-long': 'text-too-long',
  'forbidden-field-name': 'unknown-field',
  'too-many-items': 'too-many-entries',
  'too-many-fields': 'too-many-entries',
  'too-large': 'too-large',
};

/** Copies the input as plain JSON data within the limits of the library. Never throws. */
export function plainBook(input: unknown): PlainBook {
  const { value, problems, complete } = plainJson(input);
  return {
    book: value,
    complete,
    problems: problems.map(({ path, code }) => ({
      code: codes[code] ?? 'not-plain-json',
      path: placesOf(path),
      facts: { reason: code },
    })),
  };
}

/** The names of a JSON Pointer; numbers for the items of lists. */
function placesOf(path: string): (string | number)[] {
  return namesOf(path).map((name) => (/^\d{1,9}$/.test(name) ? Number(name) : name));
}
