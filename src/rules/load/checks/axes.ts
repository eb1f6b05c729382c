import { crossing, isBand, levelsOfMeasure } from '../../read/axis-level.js';
import type { Axis } from '../../read/rate-book.js';
import { buyerMeasureNames, measurePages } from '../../read/step-kinds.js';
import { measureNames } from '../../read/measure-names.js';
import { neededLevels } from '../../../submission/level-set.js';
import { bookLimits } from '../book-limits.js';
import { bandsInOrder } from './band-order.js';
import type { Check } from './check.js';
import type { Draft, PageDraft } from './draft.js';
import type { Report } from './issue-report.js';
import { checkKey, keySets } from './key-sets.js';
import { below, type Place } from './place.js';
import { readersOf } from './readers.js';

/** Pages with axes: each axis looks at something, its levels leave no gap, and every crossing has one row. */
export const axesHold: Check = (draft, report) => {
  const readers = readersOf(draft);
  for (const page of draft.pages.values()) {
    const { axes } = page.page;
    if (axes === undefined) continue;
    const of = readers.some(({ page: id, role }) => id === page.id && role.axes === 'buyer')
      ? 'buyer'
      : 'risk';
    shapeOfAxes(page, axes, report);
    axes.forEach((axis, index) => {
      const place = below(page.place, 'axes', index);
      measureOfAxis({ axis, place, of }, draft, report);
      if (page.page.shape === 'keyed') levelsOfAxis({ axis, place, of }, draft, report);
    });
    if (page.page.shape === 'keyed') crossings(page, axes, report);
  }
};

interface PlacedAxis {
  readonly axis: Axis;
  readonly place: Place;
  readonly of: 'buyer' | 'risk';
}

/** Bands and points are the levels of one axis; a keyed page names those of each. */
function shapeOfAxes({ page, place }: PageDraft, axes: readonly Axis[], report: Report): void {
  const isKeyed = page.shape === 'keyed';
  if (axes.length === 0 || (!isKeyed && axes.length > 1))
    report(below(place, 'axes'), 'axes-count', { count: axes.length, shape: page.shape });
  if (isKeyed && page.keys !== undefined)
    report(below(place, 'keys'), 'field-superfluous', { field: 'keys' });
  if (axes.length > 1 && page.monotone !== undefined)
    report(below(place, 'monotone'), 'field-superfluous', { field: 'monotone' });
  axes.forEach((axis, index) => {
    const at = below(place, 'axes', index, 'levels');
    if (!isKeyed && axis.levels !== undefined)
      report(at, 'field-superfluous', { field: `axes/${index}/levels` });
    if (isKeyed && (axis.levels ?? []).length === 0) report(at, 'axis-without-levels');
  });
}

/** What kind of value an axis looks at; undefined for a measure that nothing of its sort has. */
function valueKind(
  {
    axis: { measure },
    of,
  }: { readonly axis: Pick<Axis, 'measure'>; readonly of: PlacedAxis['of'] },
  { traits }: Draft,
): 'key' | 'number' | 'any' | undefined {
  if (of === 'buyer' && Object.hasOwn(traits, measure)) return 'key';
  const buyers: Readonly<Record<string, 'key' | 'number'>> = buyerMeasureNames;
  if (of === 'buyer' && Object.hasOwn(buyers, measure))
    return measure === 'buyer-attribute' ? 'any' : buyers[measure];
  const measures: Readonly<Record<string, string>> = measureNames;
  if (!Object.hasOwn(measures, measure) || Object.hasOwn(measurePages, measure)) return undefined;
  if (measures[measure] === 'key-or-number') return 'any';
  return measures[measure] === 'number' ? 'number' : undefined;
}

function knownMeasures(of: PlacedAxis['of'], draft: Draft): string {
  const names = [
    ...Object.keys(draft.traits),
    ...Object.keys(buyerMeasureNames),
    ...Object.keys(measureNames),
  ];
  return [...new Set(names)]
    .filter((measure) => valueKind({ axis: { measure }, of }, draft) !== undefined)
    .join(', ');
}

function measureOfAxis({ axis, place, of }: PlacedAxis, draft: Draft, report: Report): void {
  const { measure } = axis;
  const kind = valueKind({ axis, of }, draft);
  if (kind === undefined)
    report(below(place, 'measure'), 'axis-measure', { measure, known: knownMeasures(of, draft) });
  const isNamed = axis.attribute !== undefined;
  const at = below(place, 'attribute');
  if (kind !== 'any' && kind !== undefined && isNamed)
    report(at, 'field-superfluous', { field: 'attribute' });
  if (kind === 'any' && !isNamed)
    report(at, 'field-missing', { kind: measure, field: 'attribute' });
  if (axis.class !== undefined && !draft.pageIds.has(axis.class))
    report(below(place, 'class'), 'page-unknown', { field: 'class', page: axis.class });
}

function levelsOfAxis(at: PlacedAxis, draft: Draft, report: Report): void {
  const { axis, place } = at;
  const levels = (axis.levels ?? []).map((level, index) => ({
    level,
    place: below(place, 'levels', index),
  }));
  const named = levels.filter(({ level }) => level.other !== true);
  const bands = named.filter(({ level }) => isBand(level));
  const kind = axis.class === undefined ? valueKind(at, draft) : 'key';
  const seen = new Set<string>();
  for (const { level, place: own } of levels) {
    if (seen.has(level.key) || level.key.includes(crossing.trim()))
      report(own, 'level-key', { key: level.key });
    seen.add(level.key);
    otherLevel({ axis, place: own, kind }, level, report);
  }
  if (levels.length - named.length > 1) report(below(place, 'levels'), 'level-other-twice');
  if (bands.length > 0 && (bands.length < named.length || kind === 'key'))
    report(below(place, 'levels'), 'level-bands', { measure: axis.measure });
  else if (kind === 'number' && bands.length === 0) numberKeys(named, report);
  else if (bands.length > 0)
    bandsInOrder(
      bands.map(({ level, place: own }) => ({ limits: level, place: { ...own, row: level.key } })),
      true,
      report,
    );
  else keysOfAxis(at, draft, report);
}

type Level = NonNullable<Axis['levels']>[number];

function numberKeys(
  named: readonly { readonly level: Level; readonly place: Place }[],
  report: Report,
): void {
  for (const { level, place } of named)
    if (!/^-?\d+(\.\d+)?$/.test(level.key)) report(place, 'level-not-number', { key: level.key });
}

/** The level of any other code: of a list alone, be it the measure's own or, for an attribute, one named here. */
function otherLevel(
  { axis, place, kind }: { axis: Axis; place: Place; kind: ReturnType<typeof valueKind> },
  level: Level,
  report: Report,
): void {
  const isOther = level.other === true;
  const needsList = isOther && kind === 'any';
  if (isOther && (kind === 'number' || isBand(level)))
    report(place, 'level-other-number', { measure: axis.measure });
  if (needsList && level.of === undefined)
    report(below(place, 'of'), 'level-other-list', { attribute: axis.attribute ?? '' });
  if (!needsList && level.of !== undefined)
    report(below(place, 'of'), 'field-superfluous', { field: 'of' });
}

/** Keys are of the list of the measure, and all of the list are there, or a level of any other. */
function keysOfAxis({ axis, place }: PlacedAxis, draft: Draft, report: Report): void {
  const levels = axis.levels ?? [];
  const isOpen = levels.some(({ other }) => other === true);
  const keys = new Set(levels.map(({ key }) => key));
  const at = below(place, 'levels');
  if (axis.class !== undefined) {
    classesOfAxis(axis, { keys, isOpen, draft, report });
    return;
  }
  const set = axis.measure === 'buyer-grade' ? 'grade' : axis.measure;
  levels.forEach(({ key, other }, index) => {
    if (other !== true)
      checkKey({ set, key, place: below(at, index) }, keySets(draft.traits), report);
  });
  const listed = levelsOfMeasure(axis.measure) ?? neededOf(axis.measure, draft);
  const missing = isOpen ? [] : listed.filter((key) => !keys.has(key));
  if (missing.length > 0) report(at, 'keys-missing', { missing: missing.join(', ') });
}

function neededOf(measure: string, { traits }: Draft): readonly string[] {
  const trait = Object.hasOwn(traits, measure) ? traits[measure] : undefined;
  return trait === undefined ? [] : neededLevels(trait.levels);
}

/** What a page of classes leads to is a level of the axis. */
function classesOfAxis(
  axis: Axis,
  {
    keys,
    isOpen,
    draft,
    report,
  }: { keys: ReadonlySet<string>; isOpen: boolean; draft: Draft; report: Report },
): void {
  const classes = draft.pages.get(axis.class ?? '');
  if (classes === undefined || classes.page.unit !== 'key' || isOpen) return;
  classes.page.rows.forEach((row, index) => {
    if ('value' in row && !keys.has(row.value))
      report(below(classes.rows[index] ?? classes.place, 'value'), 'class-unknown', {
        class: row.value,
        target: axis.class ?? '',
        known: [...keys].join(', ') || '–',
      });
  });
}

const mostNamed = 20;

/** Every crossing has one row, or stands among those the filing leaves without; there is no row besides. */
function crossings(
  { page, place, rows, allRows }: PageDraft,
  axes: readonly Axis[],
  report: Report,
): void {
  if (
    page.shape !== 'keyed' ||
    axes.length === 0 ||
    axes.some(({ levels = [] }) => levels.length === 0)
  )
    return;
  const count = axes.reduce((all, { levels = [] }) => all * levels.length, 1);
  if (count > bookLimits.items) {
    report(below(place, 'axes'), 'axes-too-many', { count, most: bookLimits.items });
    return;
  }
  const all = new Set(crossed(axes));
  const have = new Set(page.rows.map(({ key }) => key));
  page.rows.forEach(({ key }, index) => {
    if (!all.has(key))
      report(rows[index] ?? place, 'crossing-unknown', { key, known: example(all) });
  });
  (page.without ?? []).forEach((key, index) => {
    if (!all.has(key) || have.has(key))
      report(below(place, 'without', index), 'crossing-without', { key, known: example(all) });
  });
  const without = new Set(page.without ?? []);
  const missing = [...all].filter((key) => !have.has(key) && !without.has(key));
  if (allRows && missing.length > 0)
    report(below(place, 'rows'), 'crossings-missing', {
      count: missing.length,
      missing: missing.slice(0, mostNamed).join(', ') + (missing.length > mostNamed ? ', …' : ''),
    });
}

function example(all: ReadonlySet<string>): string {
  return [...all].slice(0, 4).join(', ');
}

/** The crossings of all levels, as the keys of rows. */
function crossed(axes: readonly Axis[]): string[] {
  return axes.reduce<string[]>(
    (begun, { levels = [] }) =>
      begun.flatMap((before) =>
        levels.map(({ key }) => (before === '' ? key : `${before}${crossing}${key}`)),
      ),
    [''],
  );
}
