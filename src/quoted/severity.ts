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
  const found = new Map<string, Finding[]>();
  const once = findings.filter((finding) => {
    const place = `${finding.code} ${finding.path}`;
    const alike = found.get(place);
    if (alike === undefined) found.set(place, [finding]);
    else if (alike.some((other) => saysTheSame(finding, other))) return false;
    else alike.push(finding);
    return true;
  });
  return once.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return one.guideline?.id === other.guideline?.id && JSON.stringify(one) === JSON.stringify(other);
}
