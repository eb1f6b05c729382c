import type { Report } from '../values/issue-facts.js';

/**
 * What can be wrong between the values of a basis and terms, and what a contract has to note, with the names of the
 * facts. The codes are public and stable.
 */
export interface ContractIssueFacts {
  readonly 'beyond-minor-unit': 'value' | 'currency' | 'decimals';
  readonly 'expiry-before-inception': 'expiry' | 'inception';
  readonly 'months-disagree': 'inception' | 'expiry' | 'expected' | 'months';
  readonly 'minimum-not-stated': never;
  readonly 'minimum-stated-twice': never;
  readonly 'no-minimum-for-deposit': never;
  readonly 'instalment-without-day': never;
  readonly 'instalments-not-in-order': 'due' | 'before';
  readonly 'instalment-outside-period': 'due' | 'inception' | 'expiry';
  readonly 'instalment-shares-sum': 'sum';
  readonly 'duplicate-fee': 'id';
  readonly 'tax-row-reversed': 'to' | 'from';
  readonly 'exempt-with-rate': 'rate';
  readonly 'tax-rows-overlap': 'first' | 'second' | 'tax';
  readonly 'tax-row-missing': 'country' | 'product' | 'part' | 'date';
  readonly 'tax-row-missing-on-day': 'tax' | 'country' | 'product' | 'part' | 'date';
  readonly 'duplicate-risk': 'country' | 'product';
  readonly 'risk-shares-sum': 'sum';
  readonly 'floor-above-estimate': 'currency' | 'minimum' | 'estimated';
  readonly 'minimum-cut-back': 'currency' | 'minimum';
  readonly 'deposit-cut-back': 'currency' | 'deposit' | 'expected';
  readonly 'taxes-not-included': never;
}

/** The code of an issue or a note of a contract. */
export type ContractIssueCode = keyof ContractIssueFacts;

/** Takes note of what is wrong and where, with the facts its words need. */
export type ContractReport = Report<ContractIssueFacts>;
