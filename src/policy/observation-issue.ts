import type { Report } from '../values/issue-facts.js';

/**
 * What can be wrong between observations and their policy, with the names of the facts. The codes are public and
 * stable.
 */
export interface ObservationIssueFacts {
  readonly 'observed-outside-period': 'asOf' | 'inception' | 'expiry';
  readonly 'buyer-not-in-policy': 'buyer';
  readonly 'observed-twice': 'value';
  readonly 'grade-and-rating': never;
  readonly 'after-as-of': 'date' | 'most';
  readonly 'before-inception': 'date' | 'inception';
  readonly 'recoveries-above-claim': 'amount' | 'most';
  readonly 'claim-above-turnover': 'amount' | 'most';
  readonly 'overdue-above-turnover': 'amount' | 'most';
  readonly 'group-not-buyer': 'buyer';
  readonly 'country-class-unknown': 'value' | 'known';
}

/** The code of an issue of observations. */
export type ObservationIssueCode = keyof ObservationIssueFacts;

/** Takes note of what is wrong with observations. */
export type ObservationReport = Report<ObservationIssueFacts>;
