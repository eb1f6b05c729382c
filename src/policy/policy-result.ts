import type { Issue } from '../values/issues.js';
import type { PolicyChange } from './endorsement.js';
import type { Policy } from './policy-record.js';

/** What binding leads to: the policy, or everything that stands against it. */
export type BindingResult<Said extends Issue = Issue> =
  | { readonly status: 'bound'; readonly policy: Policy; readonly issues: readonly [] }
  | { readonly status: 'refused'; readonly issues: readonly Said[] };

/** What reading a stored policy leads to: the policy, or everything that is wrong with it. */
export type PolicyResult<Said extends Issue = Issue> =
  | { readonly ok: true; readonly policy: Policy; readonly issues: readonly [] }
  | { readonly ok: false; readonly issues: readonly Said[] };

/** A policy, or what a function that makes or reads one returned. */
export type PolicyInput = Policy | PolicyResult | BindingResult | EndorsementResult;

/** The policy after a change and the line the change is, or everything that stands against it. */
export type EndorsementResult<Said extends Issue = Issue> =
  | {
      readonly status: 'endorsed';
      readonly policy: Policy;
      readonly change: PolicyChange;
      readonly issues: readonly [];
    }
  | { readonly status: 'refused'; readonly issues: readonly Said[] };
