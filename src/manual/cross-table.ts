import { crossing } from '../rules/read/axis-level.js';
import type { Axis, AxisLevel, KeyedPage } from '../rules/read/rate-book.js';
import { isBand } from '../rules/read/axis-level.js';
import { rowValueOf } from '../rules/read/row-value.js';
import { decimalText } from '../values/decimal.js';
import { inUnit } from './amount.js';
import { bandText } from './band-text.js';
import { countryName } from './country-name.js';
import type { ManualColumn, ManualContent, ManualTable } from './manual.js';
import { axisName } from './page-words.js';
import type { Setting } from './setting.js';

/** True for a page whose keys are levels of axes. */
export function isCrossed(page: KeyedPage): boolean {
  return (page.axes ?? []).some(({ levels }) => levels !== undefined);
}

/**
 * A page whose levels cross as it is filed: the last axis across, the others down. A page with one axis is a list.
 * What the filing leaves without a value is a dash.
 */
export function crossTable(page: KeyedPage, setting: Setting): ManualTable {
  const axes = page.axes ?? [];
  const [down, across] =
    axes.length === 1 ? [axes, null] : [axes.slice(0, -1), axes.at(-1) ?? null];
  const rows = new Map(page.rows.map((row) => [row.key, row]));
  const columns = across?.levels ?? [null];
  const noted = page.rows.some(({ note = '' }) => note !== '');
  const cell = (key: string): string => cellText(rows.get(key), page, setting);
  return {
    kind: 'table',
    label: setting.say(page.title),
    columns: [
      ...down.map((axis) => column(axisName(axis, setting), 'text')),
      ...columns.map((level) =>
        column(
          level === null ? setting.words.headings.value : levelName(across, level, setting),
          'number',
        ),
      ),
      ...(noted ? [column(setting.words.headings.note, 'prose')] : []),
    ],
    rows: crossings(down).map((levels) => {
      const keys = columns.map((level) => keyOf(level === null ? levels : [...levels, level]));
      const notes = keys
        .flatMap((key) => rows.get(key)?.note ?? [])
        .filter((note) => note !== '')
        .map((note) => setting.note(note));
      const named = levels.map((level, index) => [levelName(down[index] ?? null, level, setting)]);
      const cells: ManualContent[] = [...named, ...keys.map((key) => [cell(key)])];
      return { cells: noted ? [...cells, [notes.join(' ')]] : cells };
    }),
  };
}

function column(title: string, holds: ManualColumn['holds']): ManualColumn {
  return { title, holds };
}

function keyOf(levels: readonly AxisLevel[]): string {
  return levels.map(({ key }) => key).join(crossing);
}

function crossings(axes: readonly Axis[]): AxisLevel[][] {
  return axes.reduce<AxisLevel[][]>(
    (begun, { levels = [] }) =>
      begun.flatMap((before) => levels.map((level) => [...before, level])),
    [[]],
  );
}

/** A level as it is read: its title, its band, the country it is, or its key. */
function levelName(
  axis: Axis | null,
  level: AxisLevel,
  { say, locale, words, format }: Setting,
): string {
  if (level.title !== undefined) return say(level.title);
  if (level.other === true) return words.sentences.anyOther(level.of ?? []);
  if (isBand(level)) return bandText(level, format);
  const isCountry = axis?.measure === 'country' && axis.class === undefined;
  return (isCountry ? countryName(level.key, locale) : undefined) ?? level.key;
}

function cellText(
  row: KeyedPage['rows'][number] | undefined,
  page: KeyedPage,
  setting: Setting,
): string {
  if (row === undefined) return '–';
  const write = (text: string): string => inUnit(text, page.unit, setting);
  if ('value' in row) return page.unit === 'key' ? row.value : write(row.value);
  const { value } = rowValueOf(row);
  return `${write(row.min)} – ${write(row.max)}: ${write(decimalText(value))}`;
}
