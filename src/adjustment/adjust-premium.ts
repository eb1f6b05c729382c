import { optionsOf } from '../gate/given.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords } from '../values/in-words.js';
import type { InWords, MaybeInWords, WordedIssue } from '../values/issues.js';
import { issuesBelow } from '../values/moved-issues.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { PolicyInput } from '../policy/policy-result.js';
import { adjustOn } from './adjust-on.js';
import { adjustmentBasis } from './adjustment-basis.js';
import type { Adjustment } from './adjustment-record.js';
import type { Declarations } from './declarations.js';

/**
 * What declarations make of the premium of a policy: a bill for each, and once every day of cover is declared the final
 * premium with minimum, bonus and malus. Each bill is the rounded sum, over days of constant rate and over currencies at
 * the rate the policy names, of rate times turnover declared so far, less what was billed; so the order and the number of
 * declarations do not change what is paid in the end. A policy or declarations that are wrong give everything that is
 * wrong, never an amount. Pure: the result is plain frozen JSON. Never throws.
 */
export function adjustPremium(
  policy: PolicyInput,
  declarations: Declarations,
  options: InWords,
): Adjustment<WordedIssue>;
export function adjustPremium(
  policy: PolicyInput,
  declarations: Declarations,
  options?: MaybeInWords,
): Adjustment;
export function adjustPremium(
  policy: PolicyInput,
  declarations: Declarations,
  options?: MaybeInWords,
): Adjustment {
  const { words } = optionsOf(options);
  const made = adjusted(policy, declarations);
  if (words === undefined) return deepFreeze(made);
  return deepFreeze(
    made.status === 'invalid'
      ? { ...made, issues: inWords(made.issues, words) }
      : { ...made, notes: inWords(made.notes, words) },
  );
}

function adjusted(given: PolicyInput, said: Declarations): Adjustment {
  const read = parsePolicy(given);
  if (read.ok) return adjustOn(adjustmentBasis(read.policy), said);
  return { status: 'invalid', issues: issuesBelow('/policy', read.issues) };
}
