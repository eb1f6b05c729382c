import type { Basis } from '../../read/rate-book.js';
import { adviceLinesOf, adviceLists } from './advice.js';
import type { Check } from './check.js';
import type { Report } from './issue-report.js';
import { below, partPlace, type Place } from './place.js';

/** What stands behind numbers; tiers and the questionnaire state no basis, and give a reference or a note. */
interface Backing {
  readonly basis?: Basis;
  readonly references: readonly string[];
  readonly note: string;
}

/** Judgements give their reason, sources are named and exist, and every reference is cited. */
export const pageMetadata: Check = (draft, report) => {
  const { pages, tiers, guidelines, triggers, questionnaire, advice, referenceIds, whole } = draft;
  const backed: { place: Place; entry: Backing }[] = [
    ...[...pages.values()].flatMap(({ place, page, metadata }) =>
      metadata ? [{ place, entry: page }] : [],
    ),
    ...tiers,
    ...guidelines,
    ...triggers,
    ...adviceLists.flatMap((list) => adviceLinesOf(advice, list)),
    ...(questionnaire
      ? [{ place: partPlace('questionnaire', '/questionnaire', null), entry: questionnaire }]
      : []),
  ];
  for (const { place, entry } of backed) checkBacking(place, entry, { referenceIds, report });
  if (whole) unused(new Set(backed.flatMap(({ entry }) => entry.references)), referenceIds, report);
};

function checkBacking(
  place: Place,
  { basis, references, note }: Backing,
  { referenceIds, report }: { referenceIds: ReadonlySet<string>; report: Report },
): void {
  const needsNote = basis === undefined ? references.length === 0 : basis === 'judgement';
  if (needsNote && note.trim() === '') report(below(place, 'note'), 'note-missing');
  if (basis !== undefined && basis !== 'judgement' && references.length === 0)
    report(below(place, 'references'), 'reference-missing', { basis });
  references.forEach((reference, index) => {
    if (!referenceIds.has(reference))
      report(below(place, 'references', index), 'reference-unknown', { reference });
  });
}

function unused(cited: ReadonlySet<string>, known: ReadonlySet<string>, report: Report): void {
  for (const id of known)
    if (!cited.has(id))
      report(below(partPlace('reference', '/references', id), id), 'reference-unused');
}
