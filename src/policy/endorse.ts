import { optionsOf } from '../gate/given.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords } from '../values/in-words.js';
import type { InWords, MaybeInWords, WordedIssue } from '../values/issues.js';
import { boundPolicies } from './bound-policies.js';
import type { Endorsement } from './endorsement.js';
import { readEndorsement } from './endorsement-schema.js';
import { endorsed } from './endorsed.js';
import { parsePolicy } from './parse-policy.js';
import type { BindingOptions } from './policy-from.js';
import type { EndorsementResult, PolicyInput } from './policy-result.js';
import { pricedWith } from './priced-cover.js';

/**
 * Changes a policy in force from a day on: a new buyer, a limit asked for, granted, cut or withdrawn, other cover, another
 * estimate of turnover, the outlook of a sector, or taking one of these back. Only a change of cover changes the rate, by
 * what the edition the policy was bound with makes of it, and needs that book; a buyer costs its declared turnover at the
 * rate of the policy, a first limit its fee, and nothing else. What was taken back on the day it was agreed costs nothing.
 * The policy that is given stays as it is.
 */
export function endorse(
  policy: PolicyInput,
  endorsement: Endorsement,
  options: BindingOptions & InWords,
): EndorsementResult<WordedIssue>;
export function endorse(
  policy: PolicyInput,
  endorsement: Endorsement,
  options?: BindingOptions,
): EndorsementResult;
export function endorse(
  policy: PolicyInput,
  endorsement: Endorsement,
  options?: BindingOptions,
): EndorsementResult {
  const { words, ...checked } = optionsOf(options);
  const result = made(policy, endorsement, checked);
  if (result.status === 'refused' && words !== undefined)
    return deepFreeze({ status: 'refused', issues: inWords(result.issues, words) });
  if (result.status === 'endorsed') boundPolicies.add(deepFreeze(result.policy));
  return deepFreeze(result);
}

function made(
  policy: unknown,
  endorsement: unknown,
  checked: MaybeInWords & BindingOptions,
): EndorsementResult {
  const bound = parsePolicy(policy);
  if (!bound.ok) return { status: 'refused', issues: bound.issues };
  const read = readEndorsement(endorsement);
  if (!read.ok) return { status: 'refused', issues: read.issues };
  const result = endorsed(bound.policy, read.endorsement, pricedWith(checked));
  return result.ok
    ? { status: 'endorsed', policy: result.policy, change: result.change, issues: [] }
    : { status: 'refused', issues: result.issues };
}
