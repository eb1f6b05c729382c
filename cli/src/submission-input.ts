import { parseSubmission, type SubmissionResult } from 'trade-credit-pricing';
import { countryNames } from 'trade-credit-pricing/country-names';

/** Reads a submission; a country that was sent by name is answered with its code. */
export function readSubmission(input: unknown): SubmissionResult {
  return parseSubmission(input, { countryNames: countryNames() });
}
