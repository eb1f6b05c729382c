import { ArgumentError } from '../values/argument-error.js';
import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';

/**
 * What cannot be put into words. `explain` answers for a value that is no quote of this library (a stored one cut off,
 * changed or never one) with status `invalid` and the issues of this error; it throws it for a sentence of one's own that
 * fails on the facts of its step, with what it failed with as the cause.
 */
export class ExplanationError extends ArgumentError {
  override readonly name = 'ExplanationError';

  /**
   * @param path JSON Pointer (RFC 6901) to what cannot be read.
   * @param expected What should stand there.
   */
  constructor(
    readonly path: string,
    readonly expected: string,
    { issue, ...options }: ErrorOptions & { readonly issue?: Issue } = {},
  ) {
    super(
      [
        issue ??
          makeIssue(path, path === '' || path === '/status' ? 'not-a-quote' : 'cut-or-changed'),
      ],
      {
        ...options,
        message: `This is not a quote that can be explained: ${path || '/'} should be ${expected}.`,
      },
    );
  }
}
