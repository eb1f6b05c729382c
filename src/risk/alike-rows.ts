import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { Buyer, Submission } from '../submission/submission.js';
import type { Risk } from './risk.js';

/** What a submission may state where rows differ in turnover and attributes alone. */
const fields: readonly (keyof Submission)[] = [
  'id',
  'policyholder',
  'currency',
  'inception',
  'asOf',
  'turnover',
  'buyers',
  'cover',
  'attributes',
];
const buyerFields: readonly (keyof Buyer)[] = ['id', 'country', 'grade', 'sector', 'termsDays'];

/**
 * True where no part of a submission but its turnover and attributes can move what is insurable or make a finding that
 * refers: all that is offered is insurable, for a year, and nothing else is stated that is held against the turnover.
 */
export function isAlikeInRows(submission: ParsedSubmission, risk: Risk | null): boolean {
  const { turnover, cover, buyers = [] } = submission;
  return (
    risk !== null &&
    states(submission, fields) &&
    states(turnover, ['estimated']) &&
    states(cover, ['insuredPercentage']) &&
    buyers.every((buyer) => states(buyer, buyerFields)) &&
    risk.exposure.insurableTurnover.equals(turnover.estimated)
  );
}

function states(record: object, allowed: readonly string[]): boolean {
  return Object.keys(record).every((name) => allowed.includes(name));
}
