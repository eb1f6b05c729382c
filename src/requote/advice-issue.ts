import type { Report } from '../values/issue-facts.js';

/** What can be wrong with changes to weigh and with offers to compare, with the names of the facts. The codes are public and stable. */
export interface AdviceIssueFacts {
  readonly 'change-not-one': 'known';
  readonly 'change-buyer-unknown': 'buyer';
  readonly 'change-buyer-taken': 'buyer';
  readonly 'offer-id-twice': 'id' | 'first';
  readonly 'offer-limit-twice': 'buyer' | 'first';
  readonly 'offer-buyer-unknown': 'buyer';
  readonly 'offer-currency-without-rate': 'currency' | 'own';
}

/** The code of an issue of changes or offers. */
export type AdviceIssueCode = keyof AdviceIssueFacts;

/** Takes note of what is wrong and where. */
export type AdviceReport = Report<AdviceIssueFacts>;
