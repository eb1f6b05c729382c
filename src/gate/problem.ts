import type { IssueFact, IssueFacts, WrittenValue } from '../values/issues.js';
import { shown } from '../values/shown.js';
import type { Path } from '../values/text.js';
import type { FieldIssueCode } from './issue-codes.js';

/** A problem of a single value, which does not know its place. */
export interface Refusal {
  readonly code: FieldIssueCode;
  readonly facts: IssueFacts;
  /** What to send instead, where it can be told from what was sent. */
  readonly write?: WrittenValue;
  /** The name the field is to have instead. */
  readonly rename?: string;
}

/** What a check found and where, before it becomes an issue. */
export interface Problem extends Omit<Refusal, 'code'> {
  readonly path: Path;
  readonly code: string;
}

/** What to send instead, as a value, and what else there is to say. */
export interface Remedy {
  /** Where it can be told from what was sent. */
  readonly write?: WrittenValue | undefined;
  /** Where it cannot. */
  readonly example?: string | number | boolean | undefined;
  readonly facts?: IssueFacts;
}

/** Refuses a value, undefined for one that is missing, with a remedy. */
export function refuse(code: FieldIssueCode, value: unknown, remedy: Remedy = {}): Refusal {
  const { write, example } = remedy;
  const facts: Record<string, IssueFact> = { ...remedy.facts };
  if (value !== undefined) facts['value'] = shown(value);
  if (write !== undefined) return { code, facts, write };
  if (example !== undefined) facts['example'] = shown(example);
  return { code, facts };
}
