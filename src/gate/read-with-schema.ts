import { schemaProblems } from './schema-problems.js';
import { issuesOf } from './issues-of.js';
import { plainJson } from './plain-json.js';
import type { Issue } from '../values/issues.js';
import { issuesBelow } from '../values/moved-issues.js';
import type * as z from 'zod/mini';

/** A value as a schema reads it, or everything that is wrong with it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads what may be anything with a schema; paths begin with `root`. Never throws. */
export function readWith<Value>(
  given: unknown,
  schema: z.ZodMiniType<Value>,
  root: string,
): Reading<Value> {
  const plain = plainJson(given);
  if (!plain.complete) return { ok: false, issues: issuesBelow(root, issuesOf(plain.problems)) };
  const reading = schema.safeParse(plain.value);
  const found = reading.success
    ? []
    : reading.error.issues.flatMap((issue) => schemaProblems(issue, plain.value));
  const issues = issuesOf([...plain.problems, ...found]);
  if (reading.success && issues.length === 0) return { ok: true, value: reading.data };
  return { ok: false, issues: issuesBelow(root, issues) };
}
