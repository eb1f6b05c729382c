import { optionsOf, whole } from '../gate/given.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords } from '../values/in-words.js';
import type { InWords, MaybeInWords, WordedIssue } from '../values/issues.js';
import { limitsOfBuyers } from '../indemnity/buyer-limits.js';
import { indemnity } from '../indemnity/indemnity.js';
import type { IndemnityLoss, IndemnityOptions } from '../indemnity/indemnity-input.js';
import type { Indemnity } from '../indemnity/indemnity-record.js';
import type { IsoDate } from '../values/text.js';
import { parsePolicy } from './parse-policy.js';
import { policyInForce } from './policy-in-force.js';
import type { PolicyInput } from './policy-result.js';

/** How the wording reads, beside what the policy says itself. */
export interface PolicyIndemnityOptions
  extends Partial<Omit<IndemnityOptions, 'currency' | 'period'>>, MaybeInWords {
  /** Day of shipment whose cover and buyers count; the first of the period when missing. */
  readonly shippedOn?: IsoDate;
}

/**
 * What a policy pays on a list of losses: `indemnity` under the cover, currency and period that were bound, with the
 * limits of its buyers at binding, or of the day they came. Limits change for later shipments alone: a loss on a limit
 * that was changed states the limit of its shipments. A policy that cannot be read gives what is wrong with it.
 */
export function policyIndemnity(
  policy: PolicyInput,
  losses: readonly IndemnityLoss[],
  options: PolicyIndemnityOptions & InWords,
): Indemnity<WordedIssue>;
export function policyIndemnity(
  policy: PolicyInput,
  losses: readonly IndemnityLoss[],
  options?: PolicyIndemnityOptions,
): Indemnity;
export function policyIndemnity(
  policy: PolicyInput,
  losses: readonly IndemnityLoss[],
  asked?: PolicyIndemnityOptions,
): Indemnity {
  return whole({ policy, losses, asked }, ({ policy, losses, asked }) => {
    const { words, shippedOn, ...options } = optionsOf(asked);
    const bound = parsePolicy(policy);
    if (!bound.ok) return deepFreeze({ status: 'invalid', issues: inWords(bound.issues, words) });
    const { period, currency, quote } = bound.policy;
    const { cover, submission } = policyInForce(bound.policy, shippedOn ?? period.inception);
    return indemnity(cover, losses, {
      buyers: limitsOfBuyers(submission, quote),
      ...options,
      ...{ currency, period },
      ...(words && { words }),
    });
  });
}
