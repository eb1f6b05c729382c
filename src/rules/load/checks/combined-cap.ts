import type { StepLine } from '../../read/rate-book.js';
import type { Check } from './check.js';
import type { Placed } from './draft.js';
import { below } from './place.js';
import type { Report } from './issue-report.js';

/** A combined cap lists steps before it that multiply, each once. */
export const combinedCap: Check = ({ steps, allSteps }, report) => {
  if (!allSteps) return;
  const order = new Map(steps.map(({ entry }, index) => [entry.id, { index, entry }]));
  steps.forEach((step, index) => {
    const known = (id: string): ListedStep | undefined => {
      const found = order.get(id);
      return found && { isEarlier: found.index < index, operation: found.entry.operation };
    };
    listed(step, known, report);
  });
};

interface ListedStep {
  readonly isEarlier: boolean;
  readonly operation: string;
}

function listed(
  { entry, place }: Placed<StepLine>,
  known: (id: string) => ListedStep | undefined,
  report: Report,
): void {
  const seen = new Set<string>();
  (entry.steps ?? []).forEach((step, index) => {
    const at = below(place, 'steps', index);
    const found = known(step);
    if (seen.has(step)) report(at, 'cap-step-twice', { step });
    else if (found === undefined) report(at, 'cap-step-unknown', { step });
    else if (!found.isEarlier) report(at, 'cap-step-later', { step });
    else if (found.operation !== 'multiply')
      report(at, 'cap-step-not-multiply', { step, operation: found.operation });
    seen.add(step);
  });
}
