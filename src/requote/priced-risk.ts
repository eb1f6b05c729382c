import type { Pricer } from '../quote.js';
import type { Risk } from '../risk/risk.js';
import type { SubmissionResult } from '../submission/parse-submission.js';

/** The risk of a submission that has a price. */
export function pricedRisk(pricing: Pricer, submission: SubmissionResult): Risk {
  const risk = pricing.risk(submission);
  if (risk === null) throw new RangeError('a submission with a price has a risk');
  return risk;
}
