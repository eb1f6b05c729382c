import type { Finding } from '../quoted/findings.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { isicTargets, type StatedIndustry } from '../values/industry-code.js';
import { industryKeys, withoutSection } from '../values/industry.js';
import type { Path } from '../values/text.js';

/**
 * Plain codes of a Chinese submission that both ISIC Rev.4 and GB/T 4754 have, for other industries: read as ISIC, and
 * said so, once a code. Divisions of two digits are left to the sentence that names the industry.
 */
export function industryFindings(submission: ParsedSubmission): Finding[] {
  if (submission.policyholder?.country !== 'CN') return [];
  const found = new Map<string, Finding>();
  for (const [path, stated] of placesOf(submission)) {
    if (typeof stated !== 'string' || found.has(stated)) continue;
    const read = withoutSection(stated);
    const targets = /^\d{3,4}$/.test(read)
      ? isicTargets({ scheme: 'gbt4754-2017', code: stated })
      : [];
    if (targets.length === 0 || meets(read, targets)) continue;
    const facts = { code: stated, read, other: targets.join(', ') };
    found.set(stated, { code: 'industry-read-as-isic', severity: 'note', path, facts });
  }
  return [...found.values()];
}

function meets(code: string, targets: readonly string[]): boolean {
  return targets.some((target) => industryKeys(code).includes(target));
}

function placesOf({
  policyholder,
  buyers = [],
  buyerGroups = [],
}: ParsedSubmission): [Path, StatedIndustry | undefined][] {
  return [
    ['/policyholder/tradeSector', policyholder?.tradeSector],
    ...buyers.map(({ sector }, at): [Path, typeof sector] => [`/buyers/${at}/sector`, sector]),
    ...buyerGroups.map(({ sector }, at): [Path, typeof sector] => [
      `/buyerGroups/${at}/sector`,
      sector,
    ]),
  ];
}
