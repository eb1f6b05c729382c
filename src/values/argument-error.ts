import type { Issue } from './issues.js';
import { thrownIssues } from './plain-issue.js';

/** What an {@link ArgumentError} may say besides its issues. */
export interface ArgumentErrorOptions extends ErrorOptions {
  /** What it says in place of the issues in plain English. */
  readonly message?: string;
}

/**
 * The one error this library throws. Nothing a submission, a rate book or a stored record holds is thrown where the
 * result of a function has issues; thrown is what no result can say: an argument of the wrong type, a record of another
 * kind or cut short, a language there is none of. `message` names code, path and remedy in English; `issues` is the
 * same as data, and `explainIssues` has its words. Other errors of the library are kinds of it.
 */
export class ArgumentError extends Error {
  override readonly name: string = 'ArgumentError';

  /** What is wrong and where: a path begins with the name of the argument. */
  readonly issues: readonly Issue[];

  /** States the issues; the cause is an error met while reading the argument. */
  constructor(issues: readonly Issue[], { message, ...options }: ArgumentErrorOptions = {}) {
    super(message ?? thrownIssues(issues), options);
    this.issues = issues;
  }
}
