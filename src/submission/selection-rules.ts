import type { Selection } from './submission.js';
import type { Path } from '../values/text.js';
import { type Draft, each } from './draft.js';
import type { RuleReport } from './rule-issues.js';
import { shown } from '../values/shown.js';

/** A row a step reads has one selection at most: which of two should hold, nobody could tell. */
export function oneSelectionEach(
  selections: readonly (Draft<Selection> | undefined)[] | undefined,
  report: RuleReport,
): void {
  const first = new Map<string, Path>();
  each(selections, '/selections', ({ step, page, row, buyer }, path) => {
    if (step === undefined) return;
    const at = JSON.stringify([step, page, row, buyer]);
    const known = first.get(at);
    if (known === undefined) first.set(at, path);
    else report(`${path}/step`, 'duplicate-selection', { value: shown(step), first: known });
  });
}
