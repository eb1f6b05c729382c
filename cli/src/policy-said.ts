import { policyLine } from 'trade-credit-pricing/explain';
import type { Policy } from 'trade-credit-pricing/policy';
import type { Reading } from './policy-input.js';
import { wrap } from './wrap.js';

/** Longer lines are hard to read. */
const widest = 100;

/** What policy a command was given, in a sentence of lines that fit. */
export function policySaid(policy: Policy, { io, locale }: Reading): string {
  const columns = Math.min(io.columns ?? widest, widest);
  return `${wrap(policyLine(policy, locale), { columns, hanging: 2 }).join('\n')}\n`;
}

/** A page with what it was given below its title. */
export function withPolicySaid(page: string, policy: Policy, reading: Reading): string {
  const end = page.indexOf('\n') + 1;
  return page.slice(0, end) + policySaid(policy, reading) + page.slice(end);
}
