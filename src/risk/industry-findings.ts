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
  const found: Finding[] = [];
  const seen = new Set<string>();
  forEachPlace(submission, (stated, path) => {
    if (typeof stated !== 'string' || seen.has(stated)) return;
    seen.add(stated);
    const read = withoutSection(stated);
    const targets = /^\d{3,4}$/.test(read)
      ? isicTargets({ scheme: 'gbt4754-2017', code: stated })
      : [];
    if (targets.length === 0 || meets(read, targets)) return;
    const facts = { code: stated, read, other: targets.join(', ') };
    found.push({ code: 'industry-read-as-isic', severity: 'note', path: path(), facts });
  });
  return found;
}

function meets(code: string, targets: readonly string[]): boolean {
  return targets.some((target) => industryKeys(code).includes(target));
}

function forEachPlace(
  { policyholder, buyers = [], buyerGroups = [] }: ParsedSubmission,
  look: (stated: StatedIndustry | undefined, path: () => Path) => void,
): void {
  look(policyholder?.tradeSector, () => '/policyholder/tradeSector');
  buyers.forEach(({ sector }, at) => look(sector, () => `/buyers/${at}/sector`));
  buyerGroups.forEach(({ sector }, at) => look(sector, () => `/buyerGroups/${at}/sector`));
}
