import { decimal, decimalText } from '../../../values/decimal.js';
import type { Trigger } from '../../read/rate-book.js';
import { isTriggerMeasure, triggerMeasures } from '../../read/trigger-measures.js';
import { checkNumber, share } from './allowed-range.js';
import type { Check } from './check.js';
import type { Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { below } from './place.js';

/** Triggers look at a measure there is, between two levels, and a reduced limit says how much is left. */
export const triggersFit: Check = ({ triggers }, report) => {
  for (const trigger of triggers) {
    checkMeasure(trigger, report);
    checkLevels(trigger, report);
    checkLimitShare(trigger, report);
  }
};

function checkMeasure({ entry, place }: Placed<Trigger>, report: Report): void {
  const { measure, action } = entry;
  const known = Object.keys(triggerMeasures).join(', ');
  if (!isTriggerMeasure(measure))
    report(below(place, 'measure'), 'trigger-measure-unknown', { measure, known });
  else if (action === 'limit-reduction' && triggerMeasures[measure] === 'policy')
    report(below(place, 'action'), 'trigger-without-subject', { measure });
}

function checkLevels({ entry, place }: Placed<Trigger>, report: Report): void {
  const level = decimal(entry.trigger);
  if (level.equals(entry.release))
    report(below(place, 'release'), 'trigger-levels-equal', { level: decimalText(level) });
}

function checkLimitShare({ entry, place }: Placed<Trigger>, report: Report): void {
  const { action, limitShare } = entry;
  const reduces = action === 'limit-reduction';
  const at = below(place, 'limitShare');
  if (limitShare === undefined) {
    if (reduces) report(at, 'missing-field', { field: 'limitShare', expected: 'string' });
  } else if (!reduces) report(at, 'trigger-limit-share', { action });
  else checkNumber({ place, field: 'limitShare', text: limitShare }, share, report);
}
