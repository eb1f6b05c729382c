import type { Assumption } from './findings.js';
import type { Subjectivity } from './quote-record.js';
import type { Submission, Trade } from '../submission/submission.js';

/** What must be received before cover starts: what was assumed, promised without evidence, or not yet granted. */
export function subjectivities(
  { creditControl, buyers = [], buyerGroups = [] }: Submission,
  assumptions: readonly Assumption[],
  referred: boolean,
): Subjectivity[] {
  const assumed = new Set(assumptions.map(({ input }) => input));
  const answers = Object.values(creditControl?.answers ?? {});
  const wanted: readonly (readonly [Subjectivity['code'], boolean])[] = [
    ['underwriter-approval', referred],
    ['questionnaire', assumed.has('credit-control-score')],
    [
      'evidence',
      answers.some(({ answer, evidence = 'none' }) => answer === 'yes' && evidence === 'none'),
    ],
    ['loss-history', assumed.has('loss-history')],
    ['grades', assumed.has('grade')],
    ['ageing', assumed.has('ageing')],
    ['limits', buyers.some(isLimitOpen) || buyerGroups.some(isLimitOpen)],
  ];
  return wanted.filter(([, applies]) => applies).map(([code]) => ({ code }));
}

function isLimitOpen({ requestedLimit, approvedLimit }: Trade): boolean {
  return requestedLimit !== undefined && approvedLimit === undefined;
}
