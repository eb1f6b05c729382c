import { bookIssue } from '../risk/book-issues.js';
import { outsideManual } from '../risk/outside-manual.js';
import type { Issue } from '../values/issues.js';
import type { Path, Text } from '../values/text.js';
import { crossing } from '../rules/read/axis-level.js';
import { lookUpCrossing, lookUpKey, industryKey, type Reading } from '../rules/read/look-up.js';
import type { Axis, Page, RateBook } from '../rules/read/rate-book.js';
import type { Source } from '../rules/read/source.js';
import type { FactRecord } from '../quoted/ledger.js';

/** What is looked up on an axis, and where in the submission it stands; empty where the submission does not say. */
export interface AxisValue {
  readonly value: string;
  readonly path: Path;
}

/**
 * What is said of one axis: what was measured, and the level it fell on. Titles of the book stand under
 * `axis-` and `level-` and the language.
 */
export interface AxisFact extends FactRecord {
  readonly measure: string;
  readonly value: string;
  readonly level: string;
  /** `yes` where it is the level of any other code. */
  readonly other: 'yes' | 'no';
  /** What the manual calls the axis, where it names it. */
  readonly title?: Text;
  /** What it calls the level, where it names it. */
  readonly levelTitle?: Text;
}

/** A value read from a page with axes of its own. */
export interface TableReading {
  readonly reading: Reading;
  readonly axes: readonly AxisFact[];
  /** The classes that keys were turned into on the way. */
  readonly classes: readonly Source[];
}

/** The value of a page with axes where what is measured on them crosses; an issue where there is none. */
export function readTable(
  book: RateBook,
  id: string,
  measured: (axis: Axis) => AxisValue,
): TableReading | Issue {
  const page = book.pages[id];
  const axes = page?.axes ?? [];
  if (page === undefined || axes.length === 0) throw new RangeError(`page ${id} has no axes`);
  const seen = axes.map((axis) => classed(book, axis, measured(axis)));
  const silent = seen.findIndex(({ value }) => value === '');
  if (silent >= 0) return notStated(axes[silent] as Axis, page, seen[silent] as Seen);
  const found = lookUpCrossing(
    book,
    id,
    seen.map(({ level }) => level ?? ''),
  );
  if (typeof found === 'number') return noLevel(axes[found] as Axis, page, seen[found] as Seen);
  const { reading, levels } = found;
  if (reading === undefined)
    return bookIssue(seen[0]?.path ?? '', 'crossing-without-rate', {
      crossing: levels.map(({ key }) => key).join(crossing),
      page: id,
    });
  return {
    reading,
    axes: axes.map((axis, index) => factOf(axis, seen[index] as Seen, levels[index])),
    classes: seen.flatMap(({ source }) => source ?? []),
  };
}

/** A value with the level it is looked up as: itself, or its class; undefined where it has no class. */
interface Seen extends AxisValue {
  readonly level: string | undefined;
  readonly source?: Source;
}

function classed(book: RateBook, axis: Axis, seen: AxisValue): Seen {
  const { class: classes, measure } = axis;
  if (classes === undefined || seen.value === '') return { ...seen, level: seen.value };
  const read =
    measure === 'industry'
      ? industryKey(book, classes, seen.value)
      : lookUpKey(book, classes, seen.value);
  return { ...seen, level: read?.key, ...(read && { source: read.source }) };
}

function factOf(
  axis: Axis,
  { value }: Seen,
  level: { readonly key: string; readonly other: boolean } | undefined,
): AxisFact {
  const named = axis.levels?.find(({ key }) => key === level?.key)?.title;
  return {
    ...(axis.title && { title: axis.title }),
    ...(named && { levelTitle: named }),
    measure: axis.attribute ?? axis.measure,
    value,
    level: level?.key ?? '',
    other: level?.other === true ? 'yes' : 'no',
  };
}

function notStated(axis: Axis, page: Page, { path }: Seen): Issue {
  if (axis.attribute !== undefined)
    return bookIssue(path, 'attribute-missing', {
      attribute: axis.attribute,
      known: levelNames(axis, page),
    });
  return bookIssue(path, 'input-missing', { field: path.slice(1).replaceAll('/', '.') });
}

function noLevel(axis: Axis, page: Page, { value, path }: Seen): Issue {
  return outsideManual(path, value, levelNames(axis, page));
}

/** What may be written for an axis. */
export function levelNames({ levels }: Axis, page: Page): string[] {
  if (levels !== undefined)
    return levels.flatMap(({ key, other, of = [] }) => (other === true ? of : [key]));
  const ends = page.rows.flatMap((row) =>
    'at' in row
      ? [row.at]
      : 'key' in row
        ? [row.key]
        : [row.from ?? row.above ?? '…', row.upTo ?? row.below ?? '…'],
  );
  return page.shape === 'keyed' ? ends : [`${ends[0] ?? ''} – ${ends[ends.length - 1] ?? ''}`];
}
