import type { Axis, KeyedPage, PageMetadata } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { crossing } from '../rules/read/axis-level.js';
import { isicRev4 } from '../industry-codes/isic.js';
import { industryByCode } from '../industry-codes/industry-by-code.js';
import { inUnit } from './amount.js';
import { countryName } from './country-name.js';
import { isKnownRow, knownRows, type LookedUp, lookedUpBy } from './known-rows.js';
import { adjustmentRoles, namedRows, readersOf } from './page-readers.js';
import type { Setting } from './setting.js';
import { isAlways, measureWords } from './step-section.js';

/** What the numbers of a page are looked up by, with the unit. */
export function axisWords(id: string, setting: Setting): string {
  const [own] = setting.book.pages[id]?.axes ?? [];
  if (own !== undefined) return axisMeasure(own, setting);
  const by = lookedUpAs(id, setting);
  if (by !== undefined) return setting.words.lookedUp[by];
  const reader = readersOf(setting.book, id).find(({ role }) => role === null);
  return reader === undefined ? 'x' : measureWords(reader.line, setting);
}

/** What an axis is called: its title, else what it looks at. */
export function axisName(axis: Axis, setting: Setting): string {
  return axis.title === undefined ? axisMeasure(axis, setting) : setting.say(axis.title);
}

/** What an axis looks at, in words. */
export function axisMeasure({ measure, attribute = '' }: Axis, setting: Setting): string {
  const { words } = setting;
  if (measure === 'buyer-attribute') return words.sentences.buyerAttribute(attribute);
  const buyers: Readonly<Record<string, string>> = words.buyerMeasures;
  return Object.hasOwn(buyers, measure)
    ? (buyers[measure] ?? measure)
    : measureWords({ measure, attribute, id: measure }, setting);
}

/** What the keys of a page are, where a step looks its measure up on it; null where the keys speak for themselves. */
export function keyWords(id: string, page: KeyedPage, setting: Setting): string | null {
  if (page.axes !== undefined)
    return page.axes.map((axis) => axisMeasure(axis, setting)).join(` ${crossing.trim()} `);
  const reader = readersOf(setting.book, id).find(({ role }) => role === null);
  const isClass = reader?.line.pages?.['class'] !== undefined;
  return reader === undefined || isClass || isAlways(page)
    ? null
    : measureWords(reader.line, setting);
}

/** What a page of a coded kind is looked up by; undefined where a step looks its measure up on it. */
export function lookedUpAs(id: string, { book }: Setting): LookedUp | undefined {
  const steps = readersOf(book, id).map(({ line, role }) =>
    role === null ? undefined : lookedUpBy(line.kind, role),
  );
  const settled = adjustmentRoles(book, id).map((role) => lookedUpBy('adjustment', role));
  return [...steps, ...settled].find((by) => by !== undefined);
}

/** Writes the keys of a page; null for a key that has no other name. */
export function keyNames(
  id: string,
  page: KeyedPage,
  setting: Setting,
): (key: string) => string | null {
  const { book, words, say, locale, language } = setting;
  const titles = new Map(page.rows.map(({ key, title }) => [key, title]));
  const others = new Set(page.rows.flatMap(({ key, other }) => (other === true ? [key] : [])));
  const named = namedRows(book, id);
  const methods = language.writing.names;
  const standard: Readonly<Record<string, (key: string) => string | null>> = {
    country: (key) => countryName(key, locale) ?? null,
    industry: (key) => industryTitle(key, setting),
    grade: words.sentences.grade,
    'payment-method': (key) => (Object.hasOwn(methods, key) ? (methods[key] ?? null) : null),
  };
  return (key) => {
    const title = titles.get(key);
    if (title !== undefined) return say(title);
    if (others.has(key)) return words.sentences.anyOther([]);
    if (page.keys !== undefined) return standard[page.keys]?.(key) ?? null;
    if (key === 'only') return words.sentences.always;
    if (id === 'assumptions' && named.has(key)) return assumed(key, setting)?.name('') ?? null;
    return named.has(key) && isKnownRow(key) ? words.rows[key] : null;
  };
}

/** Writes the values of a page in their unit; on a page of keys, what the keys stand for. */
export function valueNames(
  id: string,
  page: KeyedPage,
  setting: Setting,
): (value: string, key: string) => string {
  if (page.unit === 'key') return keyValues(id, setting);
  const named = namedRows(setting.book, id);
  return (value, key) => {
    const unit = unitOf(key, page, named);
    const written = inUnit(value, unit, setting);
    return unit === 'days' && page.unit !== 'days'
      ? setting.words.sentences.days(written)
      : written;
  };
}

/** The unit of a row: that of its page, or its own where a kind of step knows the row. */
function unitOf(key: string, page: KeyedPage, named: ReadonlySet<string>): PageMetadata['unit'] {
  return named.has(key) && isKnownRow(key) ? (knownRows[key] ?? page.unit) : page.unit;
}

function keyValues(id: string, setting: Setting): (value: string, key: string) => string {
  const { format, review, words } = setting;
  if (id === 'assumptions')
    return (value, key) => assumed(key, setting)?.answer(value, format) ?? value;
  if (id === 'country-cover') return (value) => attitude(value, review.attitudes);
  const grades = readersOf(setting.book, id).some(({ role }) => role === 'rating-grade');
  if (grades) return words.sentences.grade;
  const titles = classTitles(id, setting);
  return (value) => titles.get(value) ?? value;
}

/** What an assumption is called, and how its value is written. */
function assumed(key: string, { questions }: Setting) {
  const inputs = questions.inputs;
  return Object.hasOwn(inputs, key) ? inputs[key as keyof typeof inputs] : undefined;
}

function attitude(value: string, attitudes: readonly string[]): string {
  const order = ['open', 'restricted', 'withdrawn', 'sanctioned'];
  return attitudes[order.indexOf(value)] ?? value;
}

/** Titles of the classes a page of classes leads to. */
function classTitles(id: string, { book, say }: Setting): ReadonlyMap<string, string> {
  const targets = readersOf(book, id).flatMap(({ line, role }) =>
    role === 'class' ? [line.page, line.pages?.['rate']] : [],
  );
  return new Map(
    targets.flatMap((target) =>
      rowsOf(book, target).flatMap(({ key, title }) =>
        title === undefined ? [] : [[key, say(title)] as const],
      ),
    ),
  );
}

function rowsOf(book: LoadedRateBook, id: string | undefined): KeyedPage['rows'] {
  const page = id !== undefined && Object.hasOwn(book.pages, id) ? book.pages[id] : undefined;
  return page?.shape === 'keyed' ? page.rows : [];
}

function industryTitle(code: string, { locale }: Setting): string | null {
  const found = industryByCode(isicRev4, code);
  if (!found.ok) return null;
  return found.industry.title[locale] ?? null;
}
