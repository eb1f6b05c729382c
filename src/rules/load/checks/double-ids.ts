import { adviceLinesOf, adviceLists } from './advice.js';
import type { Check } from './check.js';
import { bonusesOf } from './bonuses.js';
import type { Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { below, entryNumber, partPlace } from './place.js';

/** Steps, tiers, guidelines, triggers, cases, bonuses, dimensions and questions have ids of their own. */
export const doubleIds: Check = (draft, report) => {
  const { lines, tiers, guidelines, triggers, cases, questionnaire, adjustment, advice } = draft;
  const { dimensions = [], questions = [] } = questionnaire ?? {};
  for (const list of [
    lines,
    tiers,
    guidelines,
    triggers,
    cases,
    dimensions.map((entry, index) => ({
      entry,
      place: partPlace('dimension', `/questionnaire/dimensions/${index}`, entry.id),
    })),
    bonusesOf(adjustment),
    ...adviceLists.map((list) => adviceLinesOf(advice, list)),
    questions.map((entry, index) => ({
      entry,
      place: partPlace('question', `/questionnaire/questions/${index}`, entry.id),
    })),
  ])
    checkIds(list, report);
};

function checkIds(list: readonly Placed<{ readonly id: string }>[], report: Report): void {
  const first = new Map<string, number>();
  for (const { entry, place } of list) {
    const known = first.get(entry.id);
    if (known === undefined) first.set(entry.id, entryNumber(place));
    else report(below(place, 'id'), 'id-twice', { id: entry.id, first: known });
  }
}
