import { decimal } from '../../../values/decimal.js';
import { pointsOf } from '../../read/curve.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import { below } from './place.js';
import { readersOf } from './readers.js';
import { hasNumber } from './row-values.js';

const roles = ['severity', 'distribution'];

/** All steps that look at the distribution of losses name the same pages; severity is a distribution function. */
export const lossPages: Check = (draft, report) => {
  for (const role of roles) {
    const named = draft.lines.filter(({ entry }) => Object.hasOwn(entry.pages ?? {}, role));
    const first = named[0]?.entry.pages?.[role] ?? '';
    for (const { entry, place } of named) {
      const page = entry.pages?.[role] ?? '';
      if (page !== first)
        report(below(place, 'pages', role), 'loss-pages-differ', { role, page, other: first });
    }
  }
  for (const { field, page, step } of readersOf(draft)) {
    const found = field === 'pages/severity' ? draft.pages.get(page) : undefined;
    if (found !== undefined && !isDistributionFunction(found))
      report(below(found.place, 'rows'), 'severity-curve', { step: step ?? '' });
  }
};

function isDistributionFunction({ page, allRows }: PageDraft): boolean {
  if (page.shape !== 'curve' || !allRows || !page.rows.every(hasNumber)) return true;
  const points = pointsOf(page);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return true;
  const isRising = points.every(
    ({ value }, index) => points[index - 1]?.value.lessThanOrEqualTo(value) ?? true,
  );
  const isInside = first.at.greaterThanOrEqualTo(0) && last.at.lessThanOrEqualTo(1);
  return isRising && isInside && first.value.isZero() && last.value.equals(decimal(1));
}
