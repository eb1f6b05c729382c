import type { StepLine, TechnicalPremium } from '../../read/rate-book.js';
import { isAt, type Stage, stageOf } from '../../read/step-stages.js';
import type { Check } from './check.js';
import type { Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { below, partPlace } from './place.js';

/** Stages that estimate neither loss nor expense nor capital. */
const commercial: readonly Stage[] = [
  'continuity',
  'cap',
  'past-losses',
  'corridor',
  'adequacy',
  'rate-rounding',
  'minimum',
];

const root = partPlace('technical', '/technical', null);

/** The technical premium lists known steps once, starts with its first alone, and holds nothing commercial. */
export const technicalPremium: Check = (draft, report) => {
  const { technical, lines, steps, guidelines, allSteps } = draft;
  const compared = [
    ...steps.filter(({ entry }) => stageOf(entry.kind) === 'adequacy'),
    ...guidelines.filter(({ entry }) => entry.measure === 'rate-adequacy'),
  ];
  if (technical === undefined)
    for (const { place, entry } of compared)
      report(place, 'technical-missing', { reader: entry.id });
  if (technical && allSteps) checkSteps(technical, lines, report);
};

function checkSteps(
  { steps, lines: own = [] }: TechnicalPremium,
  lines: readonly Placed<StepLine>[],
  report: Report,
): void {
  const known = new Map(lines.map(({ entry }) => [entry.id, entry]));
  const listed = new Set<string>();
  steps.forEach((step, index) => {
    const place = below(root, 'steps', index);
    const line = known.get(step);
    if (listed.has(step)) report(place, 'technical-step-twice', { step });
    else if (line === undefined) report(place, 'technical-step-unknown', { step });
    else checkListed(line, { place, isFirst: index === 0 }, report);
    listed.add(step);
  });
  own.forEach(({ id }, index) => {
    if (!listed.has(id))
      report(partPlace('step', `/technical/lines/${index}`, id), 'technical-line-unused');
  });
}

function checkListed(
  { id: step, kind, operation }: StepLine,
  { place, isFirst }: { place: typeof root; isFirst: boolean },
  report: Report,
): void {
  if ((operation === 'start') !== isFirst) report(place, 'technical-start', { step, operation });
  if (isAt(kind, commercial)) report(place, 'technical-commercial', { step, kind });
}
