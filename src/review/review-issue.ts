import type { Report } from '../values/issue-facts.js';

/** What can be wrong with the review before a review, with the names of the facts. The codes are public and stable. */
export interface ReviewIssueFacts {
  readonly 'not-a-review': never;
  readonly 'review-altered': never;
  readonly 'taken-before-review': 'date' | 'asOf';
  readonly 'other-policy': never;
  readonly 'later-review': 'date' | 'asOf';
}

/** The code of an issue of a previous review. */
export type ReviewIssueCode = keyof ReviewIssueFacts;

/** Takes note of what is wrong with a previous review. */
export type ReviewReport = Report<ReviewIssueFacts>;
