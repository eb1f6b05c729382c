import { decimal, decimalText } from '../../../values/decimal.js';
import { isDecimalText } from '../../../values/decimal-text.js';
import type { Page } from '../../read/rate-book.js';
import type { PageRole } from '../../read/step-kinds.js';
import type { Check } from './check.js';
import type { Draft, PageDraft } from './draft.js';
import type { Report } from './issue-report.js';
import { completeKeys, type KeySets, keySets } from './key-sets.js';
import { below, pagePlace } from './place.js';
import { type PageReader, readersOf } from './readers.js';

/** Pages look as their readers need them: shape, unit, key set, rows; no row and no page is there for nobody. */
export const pageRoles: Check = (draft, report) => {
  const readers = readersOf(draft);
  const sets = keySets(draft.traits);
  for (const { page, step, role } of readers)
    if (step === null && !draft.pageIds.has(page))
      report(pagePlace(page), 'page-missing', { page, shape: role.shape });
  for (const page of draft.pages.values()) {
    const own = readers.filter((reader) => reader.page === page.id);
    own.forEach((reader) => checkRole(page, reader, { sets, report }));
    unread(page, own, draft, report);
  }
};

interface Checking {
  readonly sets: KeySets;
  readonly report: Report;
}

function checkRole(draft: PageDraft, reader: PageReader, { sets, report }: Checking): void {
  const { page, place, allRows } = draft;
  const { role } = reader;
  const step = reader.step ?? reader.page;
  if (role.shape !== 'any' && page.shape !== role.shape) {
    report(below(place, 'shape'), 'page-shape', { step, needed: role.shape, shape: page.shape });
    return;
  }
  if ((page.unit === 'key') !== (role.unit === 'key'))
    report(below(place, 'unit'), 'page-unit', {
      step,
      needed: role.unit ?? 'number',
      unit: page.unit,
    });
  checkAxes(draft, role, { step, report });
  if (page.shape !== 'keyed') return;
  if (role.numbers === true) numberKeys(draft, step, report);
  if (role.keys !== undefined && page.keys !== role.keys)
    report(below(place, 'keys'), 'page-keys', { step, needed: role.keys });
  if (allRows) missingRows(draft, reader, { sets, report });
}

/** A page says what it is looked up by where, and only where, its reader asks the page. */
function checkAxes(
  { page, place }: PageDraft,
  role: PageRole,
  { step, report }: { step: string; report: Report },
): void {
  if (role.axes !== undefined && page.axes === undefined)
    report(below(place, 'axes'), 'axes-missing', { step });
  if (role.axes === undefined && page.axes !== undefined)
    report(below(place, 'axes'), 'axes-unread', { step });
}

function missingRows(
  { page, place }: PageDraft,
  { role, step, page: id }: PageReader,
  { sets, report }: Checking,
): void {
  const keys = keysOf(page);
  const absent = (needed: readonly string[]): string =>
    needed.filter((key) => !keys.has(key)).join(', ');
  const rows = absent(role.rows ?? []);
  const set = hasOther(page) ? '' : absent(completeKeys(sets, role.keys));
  if (rows !== '')
    report(below(place, 'rows'), 'rows-missing', { missing: rows, reader: step ?? id });
  const { oneOf } = role;
  const found = oneOf?.filter((key) => keys.has(key)) ?? [];
  if (oneOf !== undefined && found.length !== 1)
    report(below(place, 'rows'), 'one-row-of', {
      ...{ rows: oneOf.join(', '), count: found.length, reader: step ?? id },
    });
  if (set !== '') report(below(place, 'rows'), 'keys-missing', { missing: set });
}

/** A page looked up by a number has the one row `only`, or lists numbers, each once however it is spelled. */
function numberKeys({ page, rows, place }: PageDraft, step: string, report: Report): void {
  if (page.shape !== 'keyed') return;
  const first = new Map<string, string>();
  page.rows.forEach(({ key }, index) => {
    const at = rows[index] ?? place;
    if (key === 'only' && page.rows.length === 1) return;
    if (!isDecimalText(key)) report(at, 'key-not-number', { step, key });
    else {
      const number = decimalText(decimal(key));
      const known = first.get(number);
      if (known !== undefined && known !== key) report(at, 'number-twice', { key, first: known });
      first.set(number, key);
    }
  });
}

/** True for a page with a row of any other key, which leaves no gap. */
function hasOther(page: Page): boolean {
  return page.shape === 'keyed' && page.rows.some(({ other }) => other === true);
}

/** The keys of a keyed page. */
export function keysOf(page: Page): ReadonlySet<string> {
  return new Set(page.shape === 'keyed' ? page.rows.map(({ key }) => key) : []);
}

function unread(
  draft: PageDraft,
  readers: readonly PageReader[],
  { allSteps, steps }: Draft,
  report: Report,
): void {
  if (!allSteps || steps.length === 0) return;
  if (readers.length === 0) report(draft.place, 'page-unread');
  const { page, place, rows } = draft;
  if (page.shape !== 'keyed' || !readers.every(({ role }) => readsSomeRows(role))) return;
  const known = new Set(
    readers.flatMap(({ role: { rows = [], oneOf = [], may = [] } }) => [...rows, ...oneOf, ...may]),
  );
  page.rows.forEach(({ key }, index) => {
    if (readers.length > 0 && !known.has(key))
      report(rows[index] ?? place, 'row-unread', { known: [...known].join(', ') });
  });
}

function readsSomeRows({ rows }: PageRole): boolean {
  return rows !== undefined;
}
