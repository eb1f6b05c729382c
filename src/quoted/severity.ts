import type { Finding } from './findings.js';

/** True for a finding that declines. */
export function isDecline({ severity }: Finding): boolean {
  return severity === 'decline';
}

/** True where a finding refers. */
export function isReferred(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'refer');
}

const order: readonly Finding['severity'][] = ['decline', 'refer', 'note'];

/** Declines, then referrals, then notes; within each the order in which they were found, each only once. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
