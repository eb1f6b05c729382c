import { contractRules } from '../contract/contract-rules.js';
import { readContract } from '../contract/contract-schema.js';
import type { ContractTerms } from '../contract/contract-terms.js';
import type { Issue } from '../values/issues.js';
import { movedIssues } from '../values/moved-issues.js';

/** Contract terms that were read, none where none were given, or what is wrong with them. */
export type ContractTermsReading =
  | { readonly ok: true; readonly terms: ContractTerms | undefined }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A basis that nothing can be wrong with: terms are judged by themselves. */
const basis = {
  currency: 'CNY',
  estimated: '1000000',
  minimum: '0',
  period: { inception: '2000-01-01', expiry: '2002-12-31', months: 36 },
  buyers: 0,
  limits: 0,
} as const;

/** Reads contract terms; paths begin with `/contract`. */
export function readContractTerms(input: unknown): ContractTermsReading {
  if (input === undefined) return { ok: true, terms: undefined };
  const reading = readContract({ basis, terms: input });
  if (!reading.ok) return { ok: false, issues: moved(reading.issues) };
  const issues = contractRules(reading.basis, reading.terms).filter(ofTerms);
  return issues.length > 0
    ? { ok: false, issues: moved(issues) }
    : { ok: true, terms: reading.terms };
}

function ofTerms({ path }: Issue): boolean {
  return path.startsWith('/terms');
}

function moved(issues: readonly Issue[]): Issue[] {
  return movedIssues(issues, (path) => path.replace(/^\/terms/, '/contract'));
}
