import { policyFrom } from '../../src/policy/policy-from.js';
import type { Binding } from '../../src/policy/binding.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { renewalSubmission } from '../../src/policy/renewal-submission.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import type { ParsedSubmission } from '../../src/submission/parse-submission.js';

/** An underwriter's approval of whatever a quote was referred for. */
export function approvalOf({ status, ...quote }: Quote): Pick<Binding, 'approval'> {
  if (status !== 'referred' || !('validity' in quote)) return {};
  return { approval: { by: 'A. Underwriter', authority: 'level-2', on: quote.validity.from } };
}

/** The policy a quote becomes, approved where it is referred. */
export function boundPolicy(quote: Quote, binding: Binding): Policy {
  const made = policyFrom(quote, { ...approvalOf(quote), ...binding });
  if (made.status === 'bound') return made.policy;
  throw new Error(JSON.stringify(made.issues));
}

/** Next year's submission. */
export function renewedFrom(...given: Parameters<typeof renewalSubmission>): ParsedSubmission {
  const made = renewalSubmission(...given);
  if (made.status === 'renewed') return made.submission;
  throw new Error(JSON.stringify(made.issues));
}
