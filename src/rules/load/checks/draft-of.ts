import type { BuyerTraits } from '../../../submission/buyer-traits.js';
import { pointer, valueAt } from '../../../gate/way.js';
import type { BookCase, Guideline, Page, StepLine, Tier, Trigger } from '../../read/rate-book.js';
import type { BookPart } from '../../read/rate-book-result.js';
import { type Draft, fieldNames, type PageDraft, type Placed } from './draft.js';
import { rowName } from './place-of-path.js';
import { pagePlace, partPlace } from './place.js';

/** The parts of a book no problem lies in. */
export function draftOf(
  book: object,
  problemPaths: readonly (readonly PropertyKey[])[],
  { traits, measures }: { traits: BuyerTraits; measures: readonly string[] },
): Draft {
  const broken = brokenPaths(problemPaths);
  const pages = recordAt(book, 'pages');
  const part = (name: string): unknown => (broken.has(`/${name}`) ? null : valueAt(book, [name]));
  const steps = entries<StepLine>(book, { list: 'algorithm', part: 'step', broken });
  const technical = part('technical') as Draft['technical'];
  return {
    whole: problemPaths.length === 0,
    fields: fieldsOf(book, broken),
    pages: new Map(
      Object.keys(pages).flatMap((id) => {
        const draft = pageDraft(id, pages[id], broken);
        return draft === undefined ? [] : [[id, draft]];
      }),
    ),
    pageIds: new Set(Object.keys(pages)),
    steps,
    lines: [...steps, ...ownLines(technical)],
    technical,
    waterfall: part('waterfall') as Draft['waterfall'],
    exchange: part('exchange') as Draft['exchange'],
    adjustment: part('adjustment') as Draft['adjustment'],
    advice: part('advice') as Draft['advice'],
    allSteps: !broken.has('/algorithm') && !broken.has('/technical'),
    tiers: entries<Tier>(book, { list: 'tiers', part: 'tier', broken }),
    guidelines: entries<Guideline>(book, { list: 'guidelines', part: 'guideline', broken }),
    triggers: entries<Trigger>(book, { list: 'triggers', part: 'trigger', broken }),
    cases: entries<BookCase>(book, { list: 'cases', part: 'case', broken }),
    claims: part('claims') as Draft['claims'],
    questionnaire: part('questionnaire') as Draft['questionnaire'],
    referenceIds: new Set(Object.keys(recordAt(book, 'references'))),
    traits,
    ownMeasures: new Set(measures),
  };
}

function ownLines(technical: Draft['technical']): Placed<StepLine>[] {
  return (technical?.lines ?? []).map((entry, index) => ({
    place: partPlace('step', `/technical/lines/${index}`, entry.id),
    entry,
  }));
}

/** Paths at which, or below which, a problem lies. */
function brokenPaths(paths: readonly (readonly PropertyKey[])[]): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const path of paths) {
    let pointed = '';
    for (const name of path) broken.add((pointed += pointer([name])));
  }
  return broken;
}

function fieldsOf(book: object, broken: ReadonlySet<string>): Draft['fields'] {
  const read = fieldNames.flatMap((name) => {
    const field = valueAt(book, [name]);
    return field === undefined || broken.has(`/${name}`) ? [] : [[name, field]];
  });
  return Object.fromEntries(read) as Draft['fields'];
}

function entries<Entry extends { readonly id: string }>(
  book: object,
  { list, part, broken }: { list: string; part: BookPart; broken: ReadonlySet<string> },
): Placed<Entry>[] {
  const found = valueAt(book, [list]);
  if (!Array.isArray(found)) return [];
  return (found as readonly Entry[]).flatMap((entry, index) => {
    const path = `/${list}/${index}`;
    return broken.has(path) ? [] : [{ place: partPlace(part, path, entry.id), entry }];
  });
}

/** Fields without which the rows of a page say nothing. */
const decisive = ['shape', 'unit', 'keys', 'flat', 'rounding', 'selection', 'monotone'];

function pageDraft(id: string, page: unknown, broken: ReadonlySet<string>): PageDraft | undefined {
  const place = pagePlace(id);
  const isBroken = (field: string): boolean => broken.has(`${place.path}/${field}`);
  const rows = valueAt(page, ['rows']);
  if (!Array.isArray(rows) || decisive.some(isBroken)) return undefined;
  const kept = rows.flatMap((row: unknown, index) =>
    isBroken(`rows/${index}`)
      ? []
      : [
          {
            row,
            place: { ...place, path: `${place.path}/rows/${index}`, row: rowName(row, index) },
          },
        ],
  );
  const fields = Object.entries(page as object).filter(([field]) => !isBroken(field));
  return {
    id,
    place,
    page: { ...Object.fromEntries(fields), rows: kept.map(({ row }) => row) } as unknown as Page,
    rows: kept.map((each) => each.place),
    allRows: kept.length === rows.length,
    metadata: !['basis', 'note', 'references'].some(isBroken),
  };
}

function recordAt(book: object, field: string): Readonly<Record<string, unknown>> {
  const found = valueAt(book, [field]);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Readonly<Record<string, unknown>>)
    : {};
}
