import { canonicalJson } from '../values/canonical-json.js';
import { boundPolicies } from './bound-policies.js';
import { policyFrom } from './policy-from.js';
import { PolicyError } from './policy-error.js';
import type { Policy } from './policy-record.js';

/**
 * Reads a stored policy: makes it again from its quote and its submission and compares the two, so that a record
 * changed by hand is found. A policy that was read before is returned at no cost.
 *
 * @throws PolicyError when it is no policy (`not-a-policy`) or not as it was made (`altered`).
 */
export function parsePolicy(input: unknown): Policy {
  if (boundPolicies.has(input as Policy)) return input as Policy;
  const stored = input as Partial<Policy> | null;
  const made = madeAgain(stored);
  if (sameJson(made, stored)) return made;
  throw new PolicyError(
    'altered',
    'This policy is not as it was made from its quote and its submission.',
  );
}

function madeAgain(stored: Partial<Policy> | null): Policy {
  const { quote, submission, boundOn, policyNumber, wording, format } = stored ?? {};
  if (format !== 1 || !quote || !submission || !boundOn)
    throw new PolicyError('not-a-policy', 'This is not a policy of this library.');
  try {
    return policyFrom(quote, {
      submission,
      boundOn,
      ...(typeof policyNumber === 'string' && { policyNumber }),
      midTermSurcharge: wording?.midTermSurcharge === true,
    });
  } catch (error) {
    if (error instanceof PolicyError) throw new PolicyError('altered', error.message, error.places);
    throw new PolicyError('not-a-policy', 'This is not a policy of this library.');
  }
}

function sameJson(left: unknown, right: unknown): boolean {
  try {
    return canonicalJson(left) === canonicalJson(right);
  } catch {
    return false;
  }
}
