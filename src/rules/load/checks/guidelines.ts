import { decimal, decimalText } from '../../../values/decimal.js';
import type { Guideline } from '../../read/rate-book.js';
import { levelsOf } from '../../read/guideline-level.js';
import { guidelineMeasures } from '../../read/guideline-measures.js';
import type { Check } from './check.js';
import type { Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { checkPercentage } from './percentage.js';
import { below } from './place.js';

/** Guidelines look at a known measure, for a tier of the book if for one alone, and compare it with one level of a sensible size. */
export const guidelinesFit: Check = ({ guidelines, tiers }, report) => {
  const known = tiers.map(({ entry }) => entry.id);
  for (const guideline of guidelines) {
    const { measure, tier } = guideline.entry;
    const levels = levelsOf(guideline.entry);
    if (tier !== undefined && !known.includes(tier))
      report(below(guideline.place, 'tier'), 'guideline-tier-unknown', {
        tier,
        known: known.join(', '),
      });
    if (!(guidelineMeasures as readonly string[]).includes(measure))
      report(below(guideline.place, 'measure'), 'guideline-measure-unknown', {
        measure,
        known: guidelineMeasures.join(', '),
      });
    if (levels.length !== 1) report(guideline.place, 'guideline-level', { count: levels.length });
    else level(guideline, report);
  }
};

function level({ entry, place }: Placed<Guideline>, report: Report): void {
  const [only] = levelsOf(entry);
  if (only === undefined) return;
  const { side: field, level: text } = only;
  if (entry.measure === 'insured-percentage') checkPercentage({ place, field, text }, report);
  else if (entry.measure.endsWith('-share') && decimal(text).greaterThan(1))
    report(below(place, field), 'share-as-percentage', {
      field,
      value: text,
      share: decimalText(decimal(text).dividedBy(100)),
    });
}
