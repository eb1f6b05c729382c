import { inputLimits } from '../gate/input-limits.js';
import { issueOf } from '../gate/issues-of.js';
import type { Issue } from '../values/issues.js';
import type { Problem } from '../gate/problem.js';
import { reportTo } from '../values/issue-facts.js';
import { indemnityRules } from './indemnity-rules.js';
import { type IndemnityRequest, readIndemnity } from './indemnity-schema.js';

/** A request that may be answered, or everything that is wrong with it. */
export type CheckedIndemnity =
  | { readonly ok: true; readonly request: IndemnityRequest }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks a request that may be anything: fields by themselves and against each other, all at once; a hundred issues at
 * most, and one that says how many more there are. Never throws.
 */
export function checkIndemnity(input: Parameters<typeof readIndemnity>[0]): CheckedIndemnity {
  const reading = readIndemnity(input);
  const draft = reading.ok ? reading.request : reading.draft;
  const issues = reading.ok ? someIssues([]) : someIssues(reading.problems);
  if (draft !== undefined)
    indemnityRules(
      draft,
      reportTo((issue) => issues.add(() => issue)),
    );
  const all = issues.all();
  return reading.ok && all.length === 0
    ? { ok: true, request: reading.request }
    : { ok: false, issues: all };
}

interface SomeIssues {
  readonly add: (make: () => Issue) => void;
  readonly all: () => readonly Issue[];
}

/** Issues, worded one by one as far as they are listed, and counted from there on. */
function someIssues(problems: readonly Problem[]): SomeIssues {
  const listed: Issue[] = [];
  let more = 0;
  const add = (make: () => Issue): void => {
    if (listed.length < inputLimits.issues) listed.push(make());
    else more += 1;
  };
  for (const problem of problems)
    if (problem.code === 'too-many-issues') more += Number(problem.facts['more']);
    else add(() => issueOf(problem));
  const rest = (): Issue => issueOf({ path: '', code: 'too-many-issues', facts: { more } });
  return { add, all: () => (more === 0 ? listed : [...listed, rest()]) };
}
