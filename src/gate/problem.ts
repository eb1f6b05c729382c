import type { Path } from '../values/text.js';
import type { SubmissionIssueCode } from './issue-codes.js';
import { shown } from '../values/shown.js';

/**
 * Facts of a problem. `value` is what was sent, `write` what to send instead and `example` something of the kind, all
 * three as JSON text, so that `"90"` and `90` are told apart; other facts are plain.
 */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** A problem of a single value, which does not know its place. */
export interface Refusal {
  readonly code: SubmissionIssueCode;
  readonly facts: ProblemFacts;
}

/** What a check found and where, before it is put into words. */
export interface Problem extends Refusal {
  readonly path: Path;
}

/** Takes note of a problem. */
export type Report = (path: Path, code: SubmissionIssueCode, facts?: ProblemFacts) => void;

/** What to send instead, as a value, and what else there is to say. */
export interface Remedy {
  /** Where it can be told from what was sent. */
  readonly write?: string | number | boolean | undefined;
  /** Where it cannot. */
  readonly example?: string | number | undefined;
  readonly facts?: ProblemFacts;
}

/** Refuses a value, undefined for one that is missing, with a remedy. */
export function refuse(code: SubmissionIssueCode, value: unknown, remedy: Remedy = {}): Refusal {
  const { write, example } = remedy;
  const facts: Record<string, string | number> = { ...remedy.facts };
  if (value !== undefined) facts['value'] = shown(value);
  if (write !== undefined) facts['write'] = shown(write);
  else if (example !== undefined) facts['example'] = shown(example);
  return { code, facts };
}
