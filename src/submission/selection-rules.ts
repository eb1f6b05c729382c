import type { Selection } from './submission.js';
import type { Path } from '../values/text.js';
import { type Draft, each } from './draft.js';
import type { RuleReport } from './rule-issues.js';
import { shown } from '../values/shown.js';

/** A step has one selection at most: which of two should hold, nobody could tell. */
export function oneSelectionEach(
  selections: readonly (Draft<Selection> | undefined)[] | undefined,
  report: RuleReport,
): void {
  const first = new Map<string, Path>();
  each(selections, '/selections', ({ step }, path) => {
    if (step === undefined) return;
    const known = first.get(step);
    if (known === undefined) first.set(step, path);
    else report(`${path}/step`, 'duplicate-selection', { value: shown(step), first: known });
  });
}
