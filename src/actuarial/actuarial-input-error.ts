import { ArgumentError } from '../values/argument-error.js';
import { makeIssue } from '../values/issue-facts.js';
import type { Path } from '../values/text.js';

/**
 * What cannot be used, of the numbers given to a function of this entry point. The functions answer with its issues and
 * status `invalid`; it is thrown by what a distribution is asked later, for a level or an amount that is none, or lies
 * beyond what was computed. Nothing is estimated from a value that was refused.
 *
 * The message is `path: problem; remedy`, for example
 * `obligors[3].defaultRate: is 1.2; write a probability from 0 to 1, so 1.2 % is 0.012`.
 */
export class ActuarialInputError extends ArgumentError {
  /** Always `ActuarialInputError`. */
  override readonly name = 'ActuarialInputError';

  /** Where the refused value stands in the argument, for example `obligors[3].severity`. */
  readonly path: string;

  /** What is wrong with it. */
  readonly problem: string;

  /** What to write instead. */
  readonly remedy: string;

  /** States where, what is wrong, and what to write instead; the cause is an error met while reading the argument. */
  constructor(path: string, problem: string, remedy: string, options?: ErrorOptions) {
    super([makeIssue(pointerOf(path), 'not-usable', { problem, remedy })], {
      ...options,
      message: `${path}: ${problem}; ${remedy}`,
    });
    this.path = path;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** The JSON Pointer of a path such as `obligors[3].severity`. */
function pointerOf(path: string): Path {
  return `/${path.replace(/\]/g, '').replace(/[.[]/g, '/')}`;
}
