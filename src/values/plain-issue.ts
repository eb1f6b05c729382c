import type { Issue, IssueFact, PatchOperation } from './issues.js';

const longest = 160;

/** An issue in plain English, made of its code, path, facts and fix alone: for errors, which carry no words of a language. */
export function plainIssue({ code, path, facts, write }: Issue): string {
  const { known, example, ...others } = facts;
  const stated = Object.entries(others).map(([name, fact]) => `${name} ${plainFact(fact)}`);
  const about = stated.length === 0 ? '' : ` (${stated.join(', ')})`;
  return `${path === '' ? '/' : path}: ${code}${about}.${remedy(write, known, example)}`;
}

/** Issues in plain English: the first ones, and how many more there are. */
export function plainIssues(issues: readonly Issue[], most = 3): string {
  const shown = issues.slice(0, most).map(plainIssue);
  const left = issues.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more: see issues`] : [])].join('\n');
}

/** What an error says of its issues: the first ones in plain English, and where their words are. */
export function thrownIssues(issues: readonly Issue[]): string {
  return `${plainIssues(issues)}\nWhat to write instead: explainIssues(error.issues, english), from trade-credit-pricing/issues.`;
}

function remedy(
  write: readonly PatchOperation[] | undefined,
  known: IssueFact | undefined,
  example: IssueFact | undefined,
): string {
  const [fix] = write ?? [];
  if (fix !== undefined)
    return fix.op === 'move' ? ` Write ${fix.path}.` : ` Write ${JSON.stringify(fix.value)}.`;
  if (known !== undefined) return ` Write one of: ${plainFact(known)}.`;
  return example === undefined ? '' : ` Write, for example, ${plainFact(example)}.`;
}

function plainFact(fact: IssueFact): string {
  const text = typeof fact === 'object' ? fact.join(', ') : String(fact);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
