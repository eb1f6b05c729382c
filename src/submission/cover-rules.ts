import type { Cover } from './submission.js';
import type { Path } from '../values/text.js';
import type { Draft } from './draft.js';
import type { RuleReport } from './rule-issues.js';

/** The cover says at least how much of a loss is insured, and limits the liability once. */
export function definiteCover(cover: Draft<Cover>, at: Path, report: RuleReport): void {
  if (!('tier' in cover) && !('insuredPercentage' in cover)) report(at, 'cover-undefined');
  if (cover.maximumLiability !== undefined && cover.maximumLiabilityMultiple !== undefined)
    report(`${at}/maximumLiabilityMultiple`, 'two-maximum-liabilities');
}
