import type { Report } from '../values/issue-facts.js';

/**
 * What can be wrong between declarations and their policy, and what an adjustment has to note, with the names of the
 * facts. The codes are public and stable.
 */
export interface AdjustmentIssueFacts {
  readonly 'not-an-adjustment': never;
  readonly 'adjustment-altered': never;
  readonly 'declared-for-other-policy': 'value' | 'policy';
  readonly 'declarations-not-in-order': 'date' | 'before';
  readonly 'month-malformed': 'value';
  readonly 'span-not-stated': never;
  readonly 'span-stated-twice': never;
  readonly 'span-reversed': 'from' | 'to';
  readonly 'declared-before-inception': 'date' | 'inception';
  readonly 'declared-after-end': 'date' | 'end';
  readonly 'declared-ahead': 'to' | 'declaredOn';
  readonly 'span-too-long': 'from' | 'to' | 'longest';
  readonly 'span-crosses-month': 'from' | 'to' | 'currency';
  readonly 'span-crosses-rate-change': 'date' | 'before';
  readonly 'declared-twice': 'country' | 'currency' | 'from' | 'to' | 'first';
  readonly 'nothing-to-correct': 'country' | 'currency' | 'from' | 'to';
  readonly 'country-not-in-policy': 'country' | 'known';
  readonly 'beyond-minor-unit': 'value' | 'currency' | 'decimals';
  readonly 'month-rate-missing': 'currency' | 'month' | 'policyCurrency';
  readonly 'exchange-rate-not-bound': 'currency';
  readonly 'exchange-rate-twice': 'currency' | 'month';
  readonly 'exchange-rate-of-policy-currency': 'currency';
  readonly 'advance-agreed': never;
  readonly 'advance-outside-period': 'date' | 'inception' | 'expiry';
  readonly 'cancelled-outside-period': 'date' | 'inception' | 'expiry';
  readonly 'cancelled-and-renewed': never;
  readonly 'claim-outside-period': 'date' | 'inception';
  readonly 'recovered-above-claim': 'amount' | 'most';
  readonly 'previous-not-unbroken': 'from' | 'to' | 'next';
  readonly 'previous-claims-uncounted': never;
  readonly 'exchange-rates-not-used': never;
  readonly 'days-not-declared': 'from' | 'to';
  readonly 'more-days-not-declared': 'more';
}

/** The code of an issue or a note of an adjustment. */
export type AdjustmentIssueCode = keyof AdjustmentIssueFacts;

/** Takes note of what is wrong and where, with the facts its words need. */
export type AdjustmentReport = Report<AdjustmentIssueFacts>;
