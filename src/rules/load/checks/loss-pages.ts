import { decimal } from '../../../values/decimal.js';
import type { Check } from './check.js';
import { below } from './place.js';
import { type WholeCurve, wholeCurves } from './whole-curves.js';

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
  for (const curve of wholeCurves(draft, ['pages/severity']))
    if (!isDistributionFunction(curve)) report(curve.rows, 'severity-curve', { step: curve.step });
};

function isDistributionFunction({ points, first, last }: WholeCurve): boolean {
  const isRising = points.every(
    ({ value }, index) => points[index - 1]?.value.lessThanOrEqualTo(value) ?? true,
  );
  const isInside = first.at.greaterThanOrEqualTo(0) && last.at.lessThanOrEqualTo(1);
  return isRising && isInside && first.value.isZero() && last.value.equals(decimal(1));
}
