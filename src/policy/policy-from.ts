import { optionsOf, whole } from '../gate/given.js';
import { issuesOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords } from '../values/in-words.js';
import type { InWords, MaybeInWords, WordedIssue } from '../values/issues.js';
import { issuesBelow } from '../values/moved-issues.js';
import type { Quote } from '../quoted/quote-record.js';
import { parseSubmission } from '../submission/parse-submission.js';
import type { Binding } from './binding.js';
import { readBinding } from './binding-schema.js';
import { bindingRules } from './binding-rules.js';
import { boundPolicies } from './bound-policies.js';
import { readContractTerms } from './contract-terms.js';
import { madePolicy } from './made-policy.js';
import type { BindingResult } from './policy-result.js';
import type { CheckedWith } from './requoted.js';
import { taken } from './taken.js';
import { acceptedQuote } from './accepted-quote.js';

/** What may be given to {@link policyFrom} besides the quote and what was agreed. */
export interface BindingOptions extends CheckedWith, MaybeInWords {}

/**
 * The policy an accepted quote becomes, or everything that stands against it: a quote without a price, one that is not
 * as it was made (its ledger is replayed, its digest compared, and with the book it is quoted again), another submission,
 * an offer that is no longer open, a referral without approval. Nothing that was given is changed or frozen. The policy
 * is plain frozen JSON.
 */
export function policyFrom(
  quote: Quote,
  binding: Binding,
  options: BindingOptions & InWords,
): BindingResult<WordedIssue>;
export function policyFrom(quote: Quote, binding: Binding, options?: BindingOptions): BindingResult;
export function policyFrom(
  quote: Quote,
  binding: Binding,
  options?: BindingOptions,
): BindingResult {
  const { words, ...checked } = optionsOf(options);
  const result = whole({ quote, binding, checked }, (all) =>
    bound(all.quote, all.binding, all.checked),
  );
  if (result.status === 'bound' || words === undefined) return deepFreeze(result);
  return deepFreeze({ status: 'refused', issues: inWords(result.issues, words) });
}

function bound(quote: unknown, binding: unknown, checked: CheckedWith): BindingResult {
  const given = taken(binding, ['submission', 'contract']);
  if (!given.ok) return { status: 'refused', issues: given.issues };
  const other = otherRecord({ ...given.rest, ...given.fields }, 'binding');
  if (other !== undefined) return { status: 'refused', issues: issuesOf([other]) };
  const stated = readBinding(given.rest);
  const contract = readContractTerms(given.fields['contract']);
  const parsed = parseSubmission(given.fields['submission']);
  const unread = [
    ...(stated.ok ? [] : stated.issues),
    ...(contract.ok ? [] : contract.issues),
    ...(parsed.ok ? [] : issuesBelow('/submission', parsed.issues)),
  ];
  const accepted = acceptedQuote(quote, parsed.ok ? parsed.submission : null, checked);
  const wrong = [...(accepted.ok ? [] : accepted.issues), ...unread];
  if (!accepted.ok || !stated.ok || !contract.ok || !parsed.ok)
    return { status: 'refused', issues: wrong };
  const boundOn = stated.stated.boundOn ?? accepted.quote.validity.from;
  const issues = bindingRules(accepted.quote, stated.stated, boundOn);
  if (issues.length > 0) return { status: 'refused', issues };
  const policy = deepFreeze(
    madePolicy(accepted.quote, {
      ...{ stated: stated.stated, boundOn, submission: parsed.submission },
      ...(contract.terms && { contract: contract.terms }),
    }),
  );
  boundPolicies.add(policy);
  return { status: 'bound', policy, issues: [] };
}
