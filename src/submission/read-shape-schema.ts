import * as z from 'zod/mini';
import { inputLimits } from '../gate/input-limits.js';
import type { PlainJson } from '../gate/plain-json.js';
import type { Submission } from './submission.js';
import type { Draft } from './draft.js';
import type { Problem, Refusal } from '../gate/problem.js';
import { type SchemaProblem, schemaProblems } from '../gate/schema-problems.js';
import { choiceSpellings } from './choice-spellings.js';
import type { SubmissionShape } from './shape-schema.js';
import { spelledChoice } from '../gate/choice-spellings.js';
import { saysNothing } from '../gate/says-nothing.js';
import { clearAt, valueAt } from '../gate/way.js';

/** What could be read of a submission, and what could not. */
export interface ShapeReading {
  /** The submission, without the parts that were refused; undefined when too little is left to look further. */
  readonly draft: Draft<Submission> | undefined;
  readonly problems: readonly Problem[];
}

/** Reads every field of a submission by itself. Clears the refused parts in the plain copy. */
export function readShape({ value, problems }: PlainJson, shape: SubmissionShape): ShapeReading {
  const reading = z.safeParse(shape, value);
  if (reading.success) return { draft: reading.data, problems: [] };
  const reported = new Set(problems.map(({ path }) => path));
  const found = listed(reading.error.issues, value);
  for (const { way } of found) clearAt(value, way);
  const whole = found.every(({ way, code }) => way.length > 0 && code !== 'too-many-issues');
  return {
    draft: whole ? (value as Draft<Submission>) : undefined,
    problems: found.filter(({ path }) => !reported.has(path)),
  };
}

function listed(issues: readonly z.core.$ZodIssue[], value: unknown): SchemaProblem[] {
  const found: SchemaProblem[] = [];
  let more = 0;
  for (const issue of issues)
    if (found.length > inputLimits.issues) more += unlisted(issue);
    else found.push(...schemaProblems(issue, value, choiceSpellings));
  if (more > 0) found.push({ path: '', way: [], code: 'too-many-issues', facts: { more } });
  return found.map((problem) => withoutHistory(problem, value));
}

/** A loss history of one word says that there is none. */
function withoutHistory(problem: SchemaProblem, root: unknown): SchemaProblem {
  const { path, code, way } = problem;
  const isWord = path === '/lossHistory' && code === 'not-record';
  return isWord && saysNoHistory(valueAt(root, way))
    ? { ...problem, write: { statement: 'no-history' } }
    : problem;
}

function saysNoHistory(value: unknown): boolean {
  const none = typeof value === 'string' && spelledChoice(value, ['no-history'], choiceSpellings);
  return saysNothing(value) || none === 'no-history';
}

/** How many problems an issue stands for at least: a list that stopped listing says so itself. */
function unlisted(issue: z.core.$ZodIssue): number {
  const { code, facts } = (issue.code === 'custom' ? issue.params : {}) as Partial<Refusal>;
  return code === 'too-many-issues' ? Number(facts?.['more']) : 1;
}
