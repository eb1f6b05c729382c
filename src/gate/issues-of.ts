import type { Issue, PatchOperation } from '../values/issues.js';
import type { Path } from '../values/text.js';
import { inputLimits } from './input-limits.js';
import type { Problem } from './problem.js';
import { pointer } from './way.js';

/**
 * The issues of a check: a hundred at most, and a last one that says how many more there are. Names that are misspelled
 * come first, for they explain what is missing; then what is missing or wrong, as it was found; last what nobody asks for.
 */
export function issuesOf(problems: readonly Problem[]): Issue[] {
  const listed = problems.filter(({ code }) => code !== 'too-many-issues');
  const unlisted = problems.reduce((sum, { code, facts }) => {
    return code === 'too-many-issues' ? sum + Number(facts['more']) : sum;
  }, 0);
  const more = unlisted + Math.max(0, listed.length - inputLimits.issues);
  const issues = inReadingOrder(listed).slice(0, inputLimits.issues).map(issueOf);
  return more === 0
    ? issues
    : [...issues, issueOf({ path: '', code: 'too-many-issues', facts: { more } })];
}

function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const order: Problem[][] = [[], [], []];
  for (const problem of problems) order[rank(problem)]?.push(problem);
  return order.flat();
}

function rank({ code, rename }: Problem): 0 | 1 | 2 {
  if (rename !== undefined) return 0;
  return code === 'unknown-field' ? 2 : 1;
}

/** The issue a problem becomes, with its fix as a JSON Patch. */
export function issueOf({ path, code, facts, write, rename }: Problem): Issue {
  if (rename !== undefined) return { path, code, facts, write: [renamed(path, rename)] };
  return write === undefined
    ? { path, code, facts }
    : { path, code, facts, write: [{ op: 'replace', path, value: write }] };
}

function renamed(from: Path, name: string): PatchOperation {
  const holder = from.slice(0, from.lastIndexOf('/'));
  return { op: 'move', from, path: holder + pointer([name]) };
}
