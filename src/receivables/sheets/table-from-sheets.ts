import { answered, type InvalidData } from '../../gate/answered.js';
import { optionsOf, whole } from '../../gate/given.js';
import { shown } from '../../values/shown.js';
import { cellText, shownText } from '../cells/cell-text.js';
import { receivablesIssue } from '../receivables-issue.js';
import { ReceivablesError } from '../receivables-error.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import type { TableFromCells } from '../table-from-cells.js';
import { fillCells, rangesToFillDown } from './fill-merged.js';
import { refuseOtherThanSheets } from './refuse-sheets.js';
import type { ReceivablesSheet } from './receivables-sheet.js';
import { sheetCandidate, tableIn, type SheetCandidate } from './sheet-candidate.js';
import { choiceNotes, contentNotes } from './sheet-notes.js';

/** The table of a workbook. */
export interface TableFromSheets extends TableFromCells {
  /** Name of the sheet the table stands in. */
  readonly sheet: string;
}

/** How the sheet of a workbook is chosen. */
export interface SheetOptions extends Pick<ReceivablesOptions, 'columns' | 'buckets'> {
  /** Name of the sheet to be read; the one that is most of a list when missing. */
  readonly sheet?: string;
}

const mostListed = 30;

/**
 * Chooses the sheet of a workbook that holds the list, and finds the table in it. Without a name that is a sheet with
 * buyers and amounts, before one without; a visible one before a hidden one; the one with the most columns that are
 * recognised, then with the most rows, then the first. The notes of the table say which sheet is read, what is hidden
 * in it, and why the others are not read; `lines` are the numbers of the rows in the sheet.
 *
 * @returns `invalid` with issues when there is no sheet, or none of the name, or the options cannot be read.
 */
export function tableFromSheets(
  sheets: readonly ReceivablesSheet[],
  options?: SheetOptions,
): ({ readonly status: 'found' } & TableFromSheets) | InvalidData {
  return answered(() => ({ status: 'found', ...chosenTable(sheets, options) }), []);
}

function chosenTable(sheets: readonly ReceivablesSheet[], options?: SheetOptions): TableFromSheets {
  const { sheet, ...stated } = optionsOf(options);
  return whole({ sheets }, ({ sheets }) => {
    refuseOtherThanSheets(sheets);
    const candidates = sheets.map((each) => sheetCandidate(each, stated));
    const chosen = sheet === undefined ? mostOfAList(candidates) : named(candidates, textOf(sheet));
    const header = chosen.cells.rows.length - chosen.found.table.rows.length;
    const merged = chosen.sheet.merged ?? [];
    const filled = rangesToFillDown(chosen.found, merged, { header, columns: stated.columns });
    const found =
      filled.length === 0 ? chosen.found : tableIn(fillCells(chosen.cells.rows, filled), stated);
    const notes = [
      ...choiceNotes(chosen, candidates),
      ...contentNotes(chosen, { header, filled }),
      ...(found.table.notes ?? []),
    ];
    return { ...found, table: { ...found.table, notes }, sheet: chosen.sheet.name };
  });
}

function mostOfAList(candidates: readonly SheetCandidate[]): SheetCandidate {
  const ranks = ({ sheet, found, isList, isEmpty }: SheetCandidate): readonly number[] => [
    Number(!isEmpty),
    Number(isList),
    Number(sheet.hidden !== true),
    found.recognised,
    found.table.rows.length,
  ];
  const [first, ...others] = candidates;
  if (first === undefined) throw new ReceivablesError([receivablesIssue('no-rows', '/sheets', {})]);
  return others.reduce((best, each) => (isGreater(ranks(each), ranks(best)) ? each : best), first);
}

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0);
}

/** The name asked for; one that is no text, as it is shown, for there is no sheet of it. */
function textOf(name: unknown): string {
  return typeof name === 'string' ? name : shown(name);
}

/** The sheet of a name, or of one that differs from it only by case and spaces. */
function named(candidates: readonly SheetCandidate[], name: string): SheetCandidate {
  const key = (text: string): string => cellText(text).toLowerCase();
  const found =
    candidates.find(({ sheet }) => sheet.name === name) ??
    candidates.find(({ sheet }) => key(sheet.name) === key(name));
  if (found !== undefined) return found;
  const known = candidates.slice(0, mostListed).map(({ sheet }) => shownText(sheet.name));
  throw new ReceivablesError([
    receivablesIssue('sheet-not-found', '/sheet', {
      sheet: shownText(name),
      known: known.join(', '),
    }),
  ]);
}
