import { decimalText } from '../values/decimal.js';
import type { SelectionRule } from '../rules/read/source.js';
import { bandLine } from '../rules/read/band-line.js';
import type { BandedPage, CurvePage, KeyedPage, Page } from '../rules/read/rate-book.js';
import { rowValueOf } from '../rules/read/row-value.js';
import type { DecimalText } from '../values/text.js';
import { inUnit } from './amount.js';
import { bandText } from './band-text.js';
import type { ManualColumn, ManualContent, ManualTable } from './manual.js';
import { classTable, isClassPage } from './class-table.js';
import { crossTable, isCrossed } from './cross-table.js';
import { keyNames, valueNames } from './page-words.js';
import type { Setting } from './setting.js';

/** Writes a value in the unit of its row. */
type Write = (value: DecimalText) => string;

/** The rows of a page as a table. */
export function pageTable(id: string, page: Page, setting: Setting): ManualTable {
  if (page.shape === 'keyed' && isCrossed(page)) return crossTable(page, setting);
  if (page.shape === 'keyed')
    return isClassPage(page) ? classTable(id, page, setting) : keyedTable(id, page, setting);
  return page.shape === 'banded' ? bandedTable(page, setting) : curveTable(page, setting);
}

function keyedTable(id: string, page: KeyedPage, setting: Setting): ManualTable {
  const { headings } = setting.words;
  const nameOf = keyNames(id, page, setting);
  const write = valueNames(id, page, setting);
  const names = page.rows.map(({ key }) => nameOf(key));
  const isNamed = names.some((name) => name !== null);
  const values = valueCells(page, setting);
  return assembled(page, setting, {
    columns: [
      ...(isNamed ? [text(headings.meaning)] : []),
      text(headings.key),
      ...values.columns(page.unit === 'key'),
    ],
    cells: page.rows.map((row, index) => [
      ...(isNamed ? [[names[index] ?? '']] : []),
      [{ code: row.key }],
      ...values.cells(row, (value) => write(value, row.key)),
    ]),
  });
}

function bandedTable(page: BandedPage, setting: Setting): ManualTable {
  const { headings } = setting.words;
  const values = valueCells(page, setting);
  const anchored = page.rows.some(({ anchor }) => anchor !== undefined);
  return assembled(page, setting, {
    columns: [
      text(headings.band),
      ...values.columns(false),
      ...(anchored ? [number(headings['line-ends-at'])] : []),
    ],
    cells: page.rows.map((row) => [
      [bandText(row, setting.format)],
      ...values.cells(row, (value) => inUnit(value, page.unit, setting)),
      ...(anchored ? [[row.anchor === undefined ? '' : setting.format.exact(row.anchor)]] : []),
    ]),
  });
}

function curveTable(page: CurvePage, setting: Setting): ManualTable {
  const values = valueCells(page, setting);
  return assembled(page, setting, {
    columns: [number('x'), ...values.columns(false)],
    cells: page.rows.map((row) => [
      [setting.format.exact(row.at)],
      ...values.cells(row, (value) => inUnit(value, page.unit, setting)),
    ]),
  });
}

/** Columns and cells of what every shape has: values, and their filed ranges where there are any. */
function valueCells(page: Page, { words }: Setting) {
  const { headings, sentences } = words;
  const ranged = page.rows.some((row) => 'min' in row);
  return {
    columns: (inWords: boolean): readonly ManualColumn[] => [
      inWords ? text(headings.value) : number(headings.value),
      ...(ranged ? [number(headings['filed-range']), text(headings.selection)] : []),
    ],
    cells: (row: Page['rows'][number], write: Write): readonly ManualContent[] => {
      if ('value' in row) return [[write(row.value)], ...(ranged ? [[''], ['']] : [])];
      const { value, rule } = chosen(row, page, write);
      return [[value], [`${write(row.min)} – ${write(row.max)}`], [sentences.chosen[rule]]];
    },
  };
}

/** The value inside a filed range and the rule that selects it; on a line the values at both ends of the band. */
function chosen(
  row: Page['rows'][number],
  page: Page,
  write: Write,
): { readonly value: string; readonly rule: SelectionRule } {
  const line =
    page.shape === 'banded' && !('key' in row || 'at' in row) ? bandLine(page, row) : null;
  if (line !== null) {
    const ends = [line.first, line.last].map((end) => write(decimalText(end)));
    return { value: ends.join(' → '), rule: 'interpolated' };
  }
  const { value, range } = rowValueOf(row);
  return { value: write(decimalText(value)), rule: range?.rule ?? 'selected' };
}

function assembled(
  page: Page,
  { words, say, note }: Setting,
  table: {
    readonly columns: readonly ManualColumn[];
    readonly cells: readonly (readonly ManualContent[])[];
  },
): ManualTable {
  const notes = page.rows.map(({ note = '' }) => note);
  const noted = notes.some((note) => note !== '');
  return {
    kind: 'table',
    label: say(page.title),
    columns: [
      ...table.columns,
      ...(noted ? [{ title: words.headings.note, holds: 'prose' } as const] : []),
    ],
    rows: table.cells.map((cells, index) => ({
      cells: noted ? [...cells, [note(notes[index] ?? '')]] : cells,
    })),
  };
}

const text = (title: string): ManualColumn => ({ title, holds: 'text' });
const number = (title: string): ManualColumn => ({ title, holds: 'number' });
