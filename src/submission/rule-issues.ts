import type { FieldIssueFacts } from '../gate/issue-codes.js';
import type { Report } from '../values/issue-facts.js';

/**
 * What can be wrong between the values of a submission, with the names of the facts. The codes are public and stable.
 */
export interface RuleIssueFacts {
  readonly 'no-buyers': never;
  readonly 'duplicate-id': 'value' | 'first';
  readonly 'grade-and-rating': never;
  readonly 'overdue-above-peak': 'sum' | 'most';
  readonly 'balance-above-peak': 'value' | 'most';
  readonly 'grade-mix-sum': 'sum';
  readonly 'duplicate-grade': 'grade';
  readonly 'exclusions-above-turnover': 'sum' | 'most';
  readonly 'duplicate-year': 'year';
  readonly 'exchange-rate-missing': 'currency' | 'own';
  readonly 'exchange-rate-duplicate': 'currency';
  readonly 'exchange-rate-own-currency': 'currency';
  readonly 'inception-too-late': 'date' | 'most';
  readonly 'inception-too-early': 'date' | 'least';
  readonly 'period-reversed': 'from';
  readonly 'period-too-long': 'most';
  readonly 'after-as-of': 'date' | 'most';
  readonly 'after-inception': 'date' | 'most';
  readonly 'no-years': never;
  readonly 'overlapping-years': 'first';
  readonly 'loss-outside-year': 'date' | 'from' | 'to';
  readonly 'recoveries-above-losses': 'amount' | 'most';
  readonly 'largest-above-losses': 'amount' | 'most';
  readonly 'losses-without-count': never;
  readonly 'losses-unstated': never;
  readonly 'loss-above-turnover': 'amount' | 'most';
  readonly 'two-maximum-liabilities': never;
  readonly 'cover-undefined': never;
  readonly 'political-risk-contradicted': 'value';
  readonly 'letter-of-credit-without-method': never;
  readonly 'duplicate-selection': 'value' | 'first';
}

/** What can be wrong with a submission, whatever the rate book, with the names of the facts. */
export interface SubmissionIssueFacts extends FieldIssueFacts, RuleIssueFacts {}

/** Every code an issue of a submission may carry, whatever the rate book. */
export type SubmissionIssueCode = keyof SubmissionIssueFacts;

/** Takes note of what does not hold between the values of a submission. */
export type RuleReport = Report<RuleIssueFacts>;
