import { optionsOf } from '../gate/given.js';
import { plainJson } from '../gate/plain-json.js';
import { failedIssues, fieldsOf } from '../gate/failed-result.js';
import { issuesOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords } from '../values/in-words.js';
import type { InWords, Issue, WordedIssue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { issuesBelow } from '../values/moved-issues.js';
import type { Quote } from '../quoted/quote-record.js';
import type { Binding } from './binding.js';
import { boundPolicies } from './bound-policies.js';
import { differences } from './differences.js';
import type { PolicyChange } from './endorsement.js';
import { readEndorsement } from './endorsement-schema.js';
import { endorsed } from './endorsed.js';
import { type BindingOptions, policyFrom } from './policy-from.js';
import type { Override, Policy, PolicySubjectivity } from './policy-record.js';
import type { PolicyResult } from './policy-result.js';
import { pricedWith, storedPrice } from './priced-cover.js';

/** Longest text of a policy: the notice of a rate book. */
const characters = 20_000;

/**
 * Reads a stored policy: makes it again from its quote, its submission and what was agreed, and compares the two, so
 * that a record changed by hand is found, with the place; with the book also one that was sealed again after the
 * change. What was read before is returned at no cost. Also takes the result of a function that made or read one.
 */
export function parsePolicy(
  input: unknown,
  options: BindingOptions & InWords,
): PolicyResult<WordedIssue>;
export function parsePolicy(input: unknown, options?: BindingOptions): PolicyResult;
export function parsePolicy(input: unknown, options?: BindingOptions): PolicyResult {
  const { words, ...checked } = optionsOf(options);
  const taken = given(input);
  const result: PolicyResult =
    taken.issues === null ? readPolicy(taken.record, checked) : { ok: false, issues: taken.issues };
  if (result.ok || words === undefined) return deepFreeze(result);
  return deepFreeze({ ok: false, issues: inWords(result.issues, words) });
}

/** A policy as it was given, or the issues of a result that holds none. */
type Given =
  { readonly issues: readonly Issue[] } | { readonly issues: null; readonly record: unknown };

/** The record in what was given: a policy, or the result of a function that makes or reads one. Never throws. */
function given(input: unknown): Given {
  const issues = failedIssues(input);
  if (issues !== undefined) return { issues };
  const { policy } = boundPolicies.has(input as Policy) ? {} : fieldsOf(input);
  return { issues: null, record: boundPolicies.has(policy as Policy) ? policy : input };
}

function readPolicy(input: unknown, checked: BindingOptions): PolicyResult {
  if (boundPolicies.has(input as Policy) && checked.pricer === undefined)
    return { ok: true, policy: input as Policy, issues: [] };
  const plain = plainJson(input, { nulls: true, characters });
  const stored = plain.value as Partial<Policy> | null | undefined;
  const other = otherRecord(stored, 'policy');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  if (!plain.complete || plain.problems.length > 0 || !looksLikePolicy(stored))
    return { ok: false, issues: [makeIssue('', 'not-a-policy')] };
  const made = policyFrom(stored.quote as Quote, bindingOf(stored), checked);
  if (made.status === 'refused') return { ok: false, issues: made.issues };
  const changed = withChanges(made.policy, stored.changes, checked);
  if (!changed.ok) return changed;
  const issues = differences(stored, changed.policy, '');
  if (issues.length > 0) return { ok: false, issues };
  boundPolicies.add(deepFreeze(changed.policy));
  return changed;
}

/** The policy with the changes of its year made again, each as it was agreed. */
function withChanges(bound: Policy, stored: unknown, checked: BindingOptions): PolicyResult {
  let policy = bound;
  for (const [index, line] of (Array.isArray(stored) ? stored : []).entries()) {
    const { endorsement, quote } = (line ?? {}) as Partial<PolicyChange>;
    const read = readEndorsement(endorsement);
    const pricing = checked.pricer === undefined ? storedPrice(quote) : pricedWith(checked);
    const made = read.ok ? endorsed(policy, read.endorsement, pricing) : read;
    if (!made.ok) return { ok: false, issues: issuesBelow(`/changes/${index}`, made.issues) };
    policy = made.policy;
  }
  return { ok: true, policy, issues: [] };
}

function looksLikePolicy(stored: Partial<Policy> | null | undefined): stored is Partial<Policy> {
  return (
    stored?.format === 1 &&
    [stored.quote, stored.submission].every((each) => typeof each === 'object')
  );
}

/** What was agreed, as it was given when the policy was bound. */
function bindingOf(stored: Partial<Policy>): Binding {
  const { policyNumber, boundOn, wording, approval, contract, exchange } = stored;
  return {
    submission: stored.submission as Policy['submission'],
    ...(typeof policyNumber === 'string' && { policyNumber }),
    ...(boundOn !== undefined && { boundOn }),
    midTermSurcharge:
      (wording as Partial<Policy['wording']> | undefined)?.midTermSurcharge === true,
    ...(approval !== undefined && { approval }),
    ...(contract !== undefined && { contract }),
    ...(exchange !== undefined && { exchange }),
    ...(Array.isArray(stored.overrides) &&
      stored.overrides.length > 0 && { overrides: stored.overrides.map(statedOf) }),
    met: Array.isArray(stored.subjectivities) ? stored.subjectivities.flatMap(metOf) : [],
  };
}

function statedOf(override: Override): Omit<Override, 'calculated'> {
  if (typeof (override as unknown) !== 'object') return override;
  const { calculated: _made, ...stated } = override;
  return stated;
}

/** Approval by an underwriter is told by the approval itself. */
function metOf({ code, on }: Partial<PolicySubjectivity>): NonNullable<Binding['met']> {
  return code === undefined || on === undefined || code === 'underwriter-approval'
    ? []
    : [{ code, on }];
}
