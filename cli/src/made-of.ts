import type { Issue } from 'trade-credit-pricing';
import { ofIssues } from './list-issues.js';

interface Failed {
  readonly status: 'invalid';
  readonly issues: readonly Issue[];
}

/** What a function of the library made; what it refused ends the command with what is wrong. */
export function madeOf<Result extends { readonly status: string }>(
  result: Result,
): Exclude<Result, Failed> {
  if (isFailed(result)) throw ofIssues(result);
  return result as Exclude<Result, Failed>;
}

function isFailed(result: { readonly status: string }): result is Failed {
  return result.status === 'invalid';
}
