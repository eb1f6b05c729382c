import type { Report } from '../values/issue-facts.js';

/**
 * What can be wrong between the values of a cover, losses and options, and what a result has to note, with the names of
 * the facts. The codes are public and stable.
 */
export interface IndemnityIssueFacts {
  readonly 'tier-not-resolved': 'tier';
  readonly 'insured-percentage-missing': never;
  readonly 'first-loss-not-resolved': never;
  readonly 'maximum-not-resolved': never;
  readonly 'beyond-minor-unit': 'value' | 'currency' | 'decimals';
  readonly 'waterfall-term-missing': 'missing';
  readonly 'waterfall-term-twice': 'term';
  readonly 'duplicate-loss': 'id' | 'first';
  readonly 'duplicate-buyer': 'id' | 'first';
  readonly 'other-currency': 'value' | 'currency';
  readonly 'expiry-before-inception': 'expiry' | 'inception';
  readonly 'recoveries-above-loss': 'recoveries' | 'gross';
  readonly 'recovery-before-loss': 'date' | 'loss';
  readonly 'holiday-and-workday': 'date';
  readonly 'limits-of-buyers': 'count';
  readonly 'buyers-not-given': 'count';
  readonly 'buyer-unknown': 'buyer';
  readonly 'buyer-not-insurable': 'buyer';
  readonly 'limit-converted': 'buyer' | 'from' | 'rate' | 'rateDate' | 'currency';
  readonly 'loss-before-period': 'date' | 'inception';
  readonly 'loss-after-period': 'date' | 'expiry';
  readonly 'loss-after-run-off': 'expiry' | 'latest' | 'date';
  readonly 'peril-not-insured': 'peril';
  readonly 'default-not-insured': never;
  readonly 'notes-not-listed': 'more';
}

/** The code of an issue or a note of an indemnity. */
export type IndemnityIssueCode = keyof IndemnityIssueFacts;

/** Takes note of what is wrong and where, with the facts its words need. */
export type IndemnityReport = Report<IndemnityIssueFacts>;
