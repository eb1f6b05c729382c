import type { Issue } from '../values/issues.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';

/** Next year's submission, or everything that stands against it. */
export type RenewalResult<Said extends Issue = Issue> =
  | {
      readonly status: 'renewed';
      readonly submission: ParsedSubmission;
      readonly issues: readonly [];
    }
  | { readonly status: 'invalid'; readonly issues: readonly Said[] };
