import type { Issue } from '../values/issues.js';

/** What can be wrong with a policy. The codes are public and stable. */
export type PolicyErrorCode =
  | 'not-a-quote'
  | 'not-priced'
  | 'invalid-submission'
  | 'other-submission'
  | 'outside-validity'
  | 'not-a-policy'
  | 'altered'
  | 'invalid-observations';

/** A policy that cannot be made, read or renewed; `place` says what does not fit. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(
    readonly code: PolicyErrorCode,
    message: string,
    /** JSON Pointers to what does not fit, or the issues' paths. */
    readonly places: readonly string[] = [],
    /** What is wrong with the submission or the observations, where it is that. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(message);
  }
}
