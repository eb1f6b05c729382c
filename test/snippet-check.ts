import { expect } from 'vitest';

/** What a `// => value` comment of a documentation snippet becomes. */
export function check(actual: unknown, expected: unknown): void {
  if (expected instanceof RegExp) expect(actual).toMatch(expected);
  else expect(actual).toEqual(expected);
}
