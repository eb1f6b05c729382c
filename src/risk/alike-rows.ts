import type { ParsedSubmission } from '../submission/parse-submission.js';
import { rowFields } from '../submission/rest-of-rows.js';
import type { Buyer } from '../submission/submission.js';
import type { Risk } from './risk.js';

const buyerFields: ReadonlySet<string> = /*#__PURE__*/ new Set<keyof Buyer>([
  'id',
  'country',
  'grade',
  'sector',
  'termsDays',
]);
const turnoverFields: ReadonlySet<string> = /*#__PURE__*/ new Set(['estimated']);
const coverFields: ReadonlySet<string> = /*#__PURE__*/ new Set(['insuredPercentage']);

/**
 * True where no part of a submission but its turnover and attributes can move what is insurable or make a finding that
 * refers: all that is offered is insurable, for a year, and nothing else is stated that is held against the turnover.
 */
export function isAlikeInRows(submission: ParsedSubmission, risk: Risk | null): boolean {
  const { turnover, cover, buyers = [] } = submission;
  return (
    risk !== null &&
    states(submission, rowFields) &&
    states(turnover, turnoverFields) &&
    states(cover, coverFields) &&
    buyers.every((buyer) => states(buyer, buyerFields)) &&
    risk.exposure.insurableTurnover.equals(turnover.estimated)
  );
}

function states(record: object, allowed: ReadonlySet<string>): boolean {
  return Object.keys(record).every((name) => allowed.has(name));
}
