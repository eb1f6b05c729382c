import { ArgumentError } from '../../src/values/argument-error.js';
import type { Issue } from '../../src/values/issues.js';

/** A result that holds; where data was refused the test fails with what is wrong. */
export function held<Result extends object>(
  result: Result,
): Exclude<Result, { readonly status: 'invalid' }> {
  if ('status' in result && result.status === 'invalid')
    throw new ArgumentError((result as unknown as { issues: readonly Issue[] }).issues);
  return result as Exclude<Result, { readonly status: 'invalid' }>;
}
