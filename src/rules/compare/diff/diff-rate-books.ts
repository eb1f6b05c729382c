import { digestOfBook } from '../../editions/digest.js';
import { deepFreeze } from '../../../values/freeze.js';
import type { BookAdvice, RateBook } from '../../read/rate-book.js';
import type { RateBookResult } from '../../read/rate-book-result.js';
import { type LoadedRateBook, wholeRateBook } from '../../read/sealed-book.js';
import { changed, listChanges, partPlace, plain, recordChanges } from './entry-changes.js';
import { fieldChanges } from './field-changes.js';
import type { ComparedBook, RateBookChange, RateBookDiff } from './rate-book-diff.js';
import { rowChanges } from './row-changes.js';

/** Members of a book that are compared entry by entry; all others are what the book states of itself. */
const parts = [
  ...['algorithm', 'technical', 'pages', 'tiers', 'questionnaire', 'guidelines', 'triggers'],
  ...['advice', 'references', 'cases'],
];

/**
 * Everything in which the later of two books differs from the earlier: page by page and row by row, with how far each
 * number moved, and every other part down to the member. Pure; the differences are none exactly when the digests are
 * equal, and the other way round they are the same with before and after exchanged.
 *
 * Only loaded books are compared: in a book that was not checked a key may stand twice, and a row has no counterpart.
 *
 * @throws RateBookError when a book has not been loaded with `parseRateBook`.
 */
export function diffRateBooks(
  before: LoadedRateBook | RateBookResult,
  after: LoadedRateBook | RateBookResult,
): RateBookDiff {
  const books = [wholeRateBook(before), wholeRateBook(after)] as const;
  const [from, to] = books;
  const found = (same: boolean): RateBookChange[] => (same ? [] : changesOf(books));
  const changes = found(digestOfBook(from) === digestOfBook(to));
  return deepFreeze({ before: compared(from), after: compared(to), changes });
}

function compared(book: LoadedRateBook): ComparedBook {
  const { edition, effectiveFrom, currency } = book;
  return { edition, effectiveFrom, currency, digest: digestOfBook(book) };
}

type Books = readonly [RateBook, RateBook];

function changesOf(books: Books): RateBookChange[] {
  const [before, after] = books;
  const lists = <Member extends 'algorithm' | 'tiers' | 'guidelines' | 'triggers' | 'cases'>(
    member: Member,
  ) => [before[member] ?? [], after[member] ?? []] as const;
  return [
    ...changed(partPlace('book', []), [...fieldChanges(before, after, { except: parts })], null),
    ...presence('triggers', books),
    ...presence('cases', books),
    ...listChanges({ part: 'step', way: ['algorithm'] }, lists('algorithm')),
    ...technicalChanges(books),
    ...pageChanges(books),
    ...listChanges({ part: 'tier', way: ['tiers'] }, lists('tiers')),
    ...questionnaireChanges(books),
    ...listChanges({ part: 'guideline', way: ['guidelines'] }, lists('guidelines')),
    ...listChanges({ part: 'trigger', way: ['triggers'] }, lists('triggers')),
    ...adviceChanges(books),
    ...recordChanges({ part: 'reference', way: ['references'] }, [
      before.references,
      after.references,
    ]),
    ...listChanges({ part: 'case', way: ['cases'] }, lists('cases')),
  ];
}

/** An empty list in place of none is a difference too, if one without effect. */
function presence(member: 'triggers' | 'cases', [before, after]: Books): RateBookChange[] {
  const [from, to] = [before[member], after[member]];
  if ((from === undefined) === (to === undefined) || (from ?? to)?.length !== 0) return [];
  const field = { field: member, before: from ?? null, after: to ?? null, movement: null };
  return changed(partPlace('book', []), [plainField(field)], null);
}

function plainField(field: { before: unknown; after: unknown; field: string; movement: null }) {
  return { ...field, before: plain(field.before), after: plain(field.after) };
}

function technicalChanges([{ technical: before }, { technical: after }]: Books): RateBookChange[] {
  const place = partPlace('technical', ['technical']);
  if (before === undefined || after === undefined) return oneOf(place, before, after);
  const empty = (lines: readonly unknown[] | undefined) => (lines?.length === 0 ? lines : null);
  const lines = fieldChanges({ lines: empty(before.lines) }, { lines: empty(after.lines) });
  const both = (before.lines?.length ?? 0) === (after.lines?.length ?? 0);
  return [
    ...changed(
      place,
      [...fieldChanges(before, after, { except: ['lines'] }), ...(both ? lines : [])],
      null,
    ),
    ...listChanges({ part: 'technical-step', way: ['technical', 'lines'] }, [
      before.lines ?? [],
      after.lines ?? [],
    ]),
  ];
}

function adviceChanges([{ advice: before }, { advice: after }]: Books): RateBookChange[] {
  if (before === undefined || after === undefined)
    return oneOf(partPlace('advice', ['advice']), before, after);
  const changes = (list: keyof BookAdvice, lists: Parameters<typeof listChanges>[1]) =>
    listChanges({ part: 'advice', way: ['advice', list] }, lists);
  return [
    ...changes('levers', [before.levers, after.levers]),
    ...changes('structures', [before.structures, after.structures]),
    ...changes('answers', [before.answers, after.answers]),
    ...changes('rules', [before.rules, after.rules]),
  ];
}

function oneOf(
  place: ReturnType<typeof partPlace>,
  before: unknown,
  after: unknown,
): RateBookChange[] {
  if (before === undefined && after === undefined) return [];
  const kind = after === undefined ? 'removed' : 'added';
  return [{ ...place, kind, entry: plain(after ?? before) }];
}

function pageChanges([{ pages: before }, { pages: after }]: Books): RateBookChange[] {
  const pages = recordChanges({ part: 'page', way: ['pages'] }, [before, after], {
    except: ['rows'],
  });
  const ids = [
    ...Object.keys(after),
    ...Object.keys(before).filter((id) => !Object.hasOwn(after, id)),
  ];
  return ids.flatMap((id) => {
    const [from, to] = [before[id], after[id]];
    const rows = from === undefined || to === undefined ? [] : rowChanges(id, from, to);
    return [...pages.filter((change) => change.id === id), ...rows];
  });
}

function questionnaireChanges([before, after]: Books): RateBookChange[] {
  const [from, to] = [before.questionnaire, after.questionnaire];
  const place = partPlace('questionnaire', ['questionnaire']);
  if (from === undefined || to === undefined) return oneOf(place, from, to);
  const except = ['dimensions', 'questions'];
  return [
    ...changed(place, fieldChanges(from, to, { except }), null),
    ...listChanges({ part: 'dimension', way: ['questionnaire', 'dimensions'] }, [
      from.dimensions,
      to.dimensions,
    ]),
    ...listChanges({ part: 'question', way: ['questionnaire', 'questions'] }, [
      from.questions,
      to.questions,
    ]),
  ];
}
