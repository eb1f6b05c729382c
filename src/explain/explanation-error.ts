import { ArgumentError } from '../values/argument-error.js';
import { makeIssue } from '../values/issue-facts.js';

/** Thrown when a value is not a quote of this library: a stored quote cut off, changed or never one. */
export class ExplanationError extends ArgumentError {
  override readonly name = 'ExplanationError';

  /**
   * @param path JSON Pointer (RFC 6901) to what cannot be read.
   * @param expected What should stand there.
   */
  constructor(
    readonly path: string,
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    super([makeIssue(path, 'not-a-quote')], {
      ...options,
      message: `This is not a quote that can be explained: ${path || '/'} should be ${expected}.`,
    });
  }
}
