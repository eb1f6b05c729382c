import type { Report } from '../values/issue-facts.js';

/**
 * What can be wrong with a quote that is to be bound, with what is agreed beside it, or with a stored policy; with the
 * names of the facts. The codes are public and stable.
 */
export interface PolicyIssueFacts {
  readonly 'not-priced': 'status';
  readonly 'not-a-policy': never;
  readonly 'not-as-made': 'value' | 'expected';
  readonly 'added-since': 'value';
  readonly 'lost-since': 'expected';
  readonly 'digest-differs': never;
  readonly 'other-book': 'edition' | 'value';
  readonly 'other-submission': never;
  readonly 'outside-validity': 'date' | 'from' | 'until';
  readonly 'approval-missing': 'findings';
  readonly 'approval-incomplete': 'findings';
  readonly 'not-referred': 'value' | 'known';
  readonly 'after-binding': 'date' | 'bound';
  readonly 'rate-too-high': 'value' | 'most';
  readonly 'stated-twice': 'value';
  readonly 'endorsed-outside-period': 'date' | 'from' | 'expiry';
  readonly 'before-last-change': 'date' | 'last';
  readonly 'effective-before-agreed': 'date' | 'on';
  readonly 'buyer-already-in-policy': 'buyer';
  readonly 'limit-not-lower': 'value' | 'limit';
  readonly 'limit-not-stated': never;
  readonly 'limit-with-withdrawal': never;
  readonly 'expires-before-start': 'date' | 'from';
  readonly 'surcharge-not-in-wording': never;
  readonly 'surcharge-stands': 'value';
  readonly 'surcharge-not-higher': 'value' | 'rate';
  readonly 'no-such-change': 'value' | 'known';
  readonly 'already-undone': 'value';
  readonly 'later-change-stands': 'value';
  readonly 'cover-unchanged': never;
  readonly 'book-missing': 'edition';
  readonly 'change-not-priced': 'status' | 'findings';
  readonly 'no-such-subjectivity': 'value' | 'known';
}

/** The code of an issue of a policy. */
export type PolicyIssueCode = keyof PolicyIssueFacts;

/** Takes note of what is wrong with a policy. */
export type PolicyReport = Report<PolicyIssueFacts>;
