import { readAmount } from '../cells/amount-text.js';
import { cellText, shownText } from '../cells/cell-text.js';
import type { RecognisedColumns } from '../columns/recognise-columns.js';
import type { Drop } from '../items/item.js';
import type { LedgerReading } from '../items/ledger-reading.js';
import type { ReceivablesTable } from '../receivables-options.js';
import { findTotal } from './find-totals.js';
import { hasMoney, moneyOfRows, type RowMoney } from './money-columns.js';
import { marksReader, type MarksReader, type RowMarks } from './row-marks.js';
import { runningSums, type RunningSums } from './running-sums.js';
import { totalLabel } from './total-label.js';
import { headingSection, labelledSection, type Section } from './section.js';
import { sectionsFromAbove } from './sections-from-above.js';

/** What the rows of a list are, apart from rows of it. */
export interface ListLayout {
  /** Why a row is no row of the list, by its place. */
  readonly drops: ReadonlyMap<number, Drop>;
  /** The buyer that a heading names for a row, by its place; rows that name their own are not here. */
  readonly sections: ReadonlyMap<number, Section>;
}

/** A list while it is looked through from top to bottom. */
interface Walk {
  readonly table: ReceivablesTable;
  readonly columns: RecognisedColumns;
  readonly marks: MarksReader;
  readonly moneyOf: (cells: readonly string[]) => RowMoney;
  readonly sums: RunningSums;
  readonly drops: Map<number, Drop>;
  readonly sections: Map<number, Section>;
  readonly ids: Set<string>;
  /** Rows that name no buyer, and are under no heading. */
  readonly nameless: number[];
  section: Section | undefined;
}

/** Tells rows of the list from blank lines, repeated headers, headings, notes and totals. */
export function listLayout(
  table: ReceivablesTable,
  columns: RecognisedColumns,
  reading: LedgerReading,
): ListLayout {
  const moneyOf = moneyOfRows(columns, reading);
  const walk: Walk = {
    table,
    columns,
    marks: marksReader(columns, reading),
    moneyOf,
    sums: runningSums((row) => moneyOf(table.rows[row] ?? [])),
    drops: new Map(),
    sections: new Map(),
    ids: new Set(),
    nameless: [],
    section: sectionAbove(table.above ?? []),
  };
  const isHeader = headerTest(table, columns);
  table.rows.forEach((cells, row) => {
    if (walk.marks.isPlain(cells)) takePlain(walk, row, cells);
    else if (isHeader(cells)) walk.drops.set(row, { code: 'header-again', facts: {} });
    else if (cells.every(isRule)) walk.drops.set(row, { code: 'blank-row', facts: {} });
    else lookAt(walk, row, cells);
  });
  for (const [row, section] of sectionsFromAbove(walk)) walk.sections.set(row, section);
  return walk;
}

function takePlain({ sums, ids, marks }: Walk, row: number, cells: readonly string[]): void {
  sums.add(row);
  ids.add(marks.idOf(cells));
}

function lookAt(walk: Walk, row: number, cells: readonly string[]): void {
  const marks = walk.marks.marksOf(cells);
  const money = walk.moneyOf(cells);
  if (isHeading(walk, marks, { cells, money })) {
    takeHeading(walk, row, { cells, marks });
    return;
  }
  const { sums, drops, ids } = walk;
  const total = findTotal(
    {
      marks,
      money,
      hasOwn: walk.marks.hasOwn,
      idAbove: ids.has(marks.id),
      sectionOf: (name) => walk.marks.sectionAbove(walk.table.rows, row, name),
    },
    sums,
  );
  if (total === undefined && !headsTheNext(walk, row, { marks, money })) {
    takeRow(walk, row, marks);
    return;
  }
  drops.set(row, { code: 'total-row', facts: { text: shownText(marks.label) } });
  if (total?.run !== undefined) sums.close(total.run.level);
  walk.section =
    total === undefined ? (sectionOf(marks) ?? headingSection(marks.label)) : undefined;
}

function takeRow(
  { sums, sections, section, ids, nameless }: Walk,
  row: number,
  marks: RowMarks,
): void {
  sums.add(row);
  if (marks.id !== '') ids.add(marks.id);
  if (marks.id !== '' || marks.name !== '') return;
  if (section !== undefined) sections.set(row, section);
  else if (marks.own) nameless.push(row);
}

function takeHeading(
  walk: Walk,
  row: number,
  { cells, marks }: { readonly cells: readonly string[]; readonly marks: RowMarks },
): void {
  const isTotal = totalLabel(marks.label) !== undefined;
  const code = isTotal ? 'total-row' : 'heading-row';
  walk.drops.set(row, { code, facts: { text: shownText(marks.label) }, ...amountIn(cells) });
  if (isTotal) walk.section = undefined;
  const found = labelledSection(cells) ?? sectionOf(marks) ?? headingSection(marks.label);
  if (found === undefined) return;
  const follows = walk.drops.get(row - 1)?.code === 'heading-row';
  walk.section = follows ? { ...walk.section, ...found } : found;
}

function sectionOf({ id, name }: RowMarks): Section | undefined {
  if (id === '' || name === '') return undefined;
  return { id, name };
}

/** A total that a report prints into its label: `* Account 100200        1.428,00`. */
function amountIn(cells: readonly string[]): Pick<Drop, 'amount'> {
  const text = /^\s*\*.*\s{2,}(\S+)\s*$/.exec(cells.find((cell) => cell.trim() !== '') ?? '')?.[1];
  const reading = text === undefined ? 'empty' : readAmount(text);
  return typeof reading === 'string' ? {} : { amount: reading.amount };
}

/** Text without amount, number and date: the only text of its row, the buyer alone, or what no column of the list holds. */
function isHeading(
  { columns, marks: { hasOwn } }: Walk,
  marks: RowMarks,
  { cells, money }: { readonly cells: readonly string[]; readonly money: RowMoney },
): boolean {
  if (marks.own || money.some((amount) => amount !== undefined)) return false;
  if (marks.filled <= 1 || marks.label.startsWith('*')) return true;
  if (cells.every((cell) => cellText(cell) === '' || /[:：]/.test(cell))) return true;
  if (marks.filled === 2 && labelledSection(cells) !== undefined) return true;
  const named = (marks.id === '' ? 0 : 1) + (marks.name === '' ? 0 : 1);
  if (hasOwn && named > 0 && named === marks.filled) return true;
  return [...columns.fields.values()].every(({ index }) => cellText(cells[index] ?? '') === '');
}

/** A row with the amounts of its buyer, above rows that have numbers or dates and name no buyer. */
function headsTheNext(
  { table, columns: { fields }, marks: { hasOwn, marksOf } }: Walk,
  row: number,
  { marks, money }: { readonly marks: RowMarks; readonly money: RowMoney },
): boolean {
  const next = table.rows[row + 1];
  const named = fields.has('buyer') || fields.has('buyerName');
  if (!hasOwn || marks.own || !hasMoney(money) || next === undefined) return false;
  const { own, id, name } = marksOf(next);
  if (!own || id !== '' || name !== '') return false;
  return (
    marks.id !== '' || marks.name !== '' || (!named && headingSection(marks.label) !== undefined)
  );
}

function sectionAbove(above: readonly (readonly string[])[]): Section | undefined {
  const found = above.map(labelledSection).filter((section) => section !== undefined);
  const section = found.reduce<Section>((all, each) => ({ ...all, ...each }), {});
  return section.id === undefined && section.name === undefined ? undefined : section;
}

function isRule(cell: string): boolean {
  return cell === '' || (/^[-–—=_*+|\s]*$/u.test(cellText(cell)) && !/^[*]+$/.test(cellText(cell)));
}

/** A row that has the headers of two columns or more where they stand. */
function headerTest(
  { header }: ReceivablesTable,
  { fields, buckets }: RecognisedColumns,
): (cells: readonly string[]) => boolean {
  const places = [...fields.values(), ...buckets].map(({ index }) => index);
  const headers = header.map(cellText);
  const named = places.filter((index) => headers[index] !== '');
  return (cells) =>
    named.length > 1 && named.every((index) => cellText(cells[index] ?? '') === headers[index]);
}
