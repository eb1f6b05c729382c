import { politicalPerils } from './political-perils.js';
import type { Cover } from './submission.js';
import type { Path } from '../values/text.js';
import type { Draft } from './draft.js';
import type { RuleReport } from './rule-issues.js';

/** The cover says at least how much of a loss is insured, and limits the liability once. */
export function definiteCover(cover: Draft<Cover>, at: Path, report: RuleReport): void {
  if (!('tier' in cover) && !('insuredPercentage' in cover)) report(at, 'cover-undefined');
  if (cover.maximumLiability !== undefined && cover.maximumLiabilityMultiple !== undefined)
    report(`${at}/maximumLiabilityMultiple`, 'two-maximum-liabilities');
  politicalCover(cover, at, report);
}

/** What is said of political risk as a whole agrees with what is said of its perils. */
function politicalCover(
  { politicalRisk, politicalPerils: perils }: Draft<Cover>,
  at: Path,
  report: RuleReport,
): void {
  if (politicalRisk === undefined || perils === undefined) return;
  const named = politicalPerils.filter((peril) => perils[peril] !== undefined);
  const insured = named.filter((peril) => perils[peril]?.insured !== false);
  if (
    politicalRisk
      ? named.length === politicalPerils.length && insured.length === 0
      : insured.length > 0
  )
    report(`${at}/politicalRisk`, 'political-risk-contradicted', { value: String(politicalRisk) });
}
