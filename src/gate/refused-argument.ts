import { ArgumentError } from '../values/argument-error.js';
import type { IssueFacts } from '../values/issues.js';
import { shown } from '../values/shown.js';
import type { Path } from '../values/text.js';
import type { FieldIssueCode } from './issue-codes.js';

/** What is wrong with an argument, and what to write instead. */
export interface RefusedArgument {
  readonly code: FieldIssueCode;
  /** What was given. */
  readonly value: unknown;
  readonly facts?: IssueFacts;
  /** What to write instead, in plain English: it ends the message. */
  readonly remedy: string;
}

/** The error for an argument, or a value of an option, that cannot be used. */
export function refusedArgument(
  path: Path,
  { code, value, facts, remedy }: RefusedArgument,
): ArgumentError {
  const told = { value: shown(value), ...facts };
  return new ArgumentError([{ path, code, facts: told }], {
    message: `${path}: ${code} (${told.value}); ${remedy}`,
  });
}
