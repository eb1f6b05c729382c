import { shownText } from '../cells/cell-text.js';
import { listNote } from '../list-notes.js';
import type { ListNote } from '../list-note.js';
import type { ReceivablesSheet, SheetRange } from './receivables-sheet.js';
import type { SheetCandidate } from './sheet-candidate.js';

const mostListed = 12;

/** Which sheet of a workbook is read, and why the others are not. */
export function choiceNotes(
  chosen: SheetCandidate,
  candidates: readonly SheetCandidate[],
): ListNote[] {
  if (candidates.length === 1) return [];
  const facts = {
    sheet: shownText(chosen.sheet.name),
    sheets: candidates.length,
    recognised: chosen.found.recognised,
  };
  const others = candidates.filter((each) => each !== chosen);
  return [listNote('sheet-chosen', facts), ...others.map(noteOfOther)];
}

function noteOfOther({ sheet, found, isList, isEmpty }: SheetCandidate): ListNote {
  const name = shownText(sheet.name);
  if (isEmpty) return listNote('sheet-empty', { sheet: name });
  const count = found.table.rows.length;
  return isList
    ? listNote('sheet-also-list', { sheet: name, count }, count)
    : listNote('sheet-no-list', { sheet: name });
}

/** What a sheet hides, merges and does not know, as far as it concerns the table below the header. */
export function contentNotes(
  { sheet, cells }: SheetCandidate,
  { header, filled }: { readonly header: number; readonly filled: readonly SheetRange[] },
): ListNote[] {
  const notes: ListNote[] = [];
  if (sheet.hidden === true) notes.push(listNote('sheet-hidden', { sheet: shownText(sheet.name) }));
  const rows = (sheet.hiddenRows ?? []).filter((row) => row > header);
  if (rows.length > 0) notes.push(countedNote('hidden-rows-read', rows.length, rows[0]));
  notes.push(...hiddenColumnNotes(sheet, cells.rows[header - 1] ?? []));
  if (filled.length > 0)
    notes.push(countedNote('merged-cells-filled', filled.length, filled[0]?.firstRow));
  const formulas = sheet.formulasWithoutValue ?? [];
  if (formulas.length > 0)
    notes.push(countedNote('formulas-without-value', formulas.length, formulas[0]));
  if (cells.rejoined > 0)
    notes.push(
      listNote(
        'cells-rejoined',
        { count: cells.rejoined, example: shownText(cells.example ?? '') },
        cells.rejoined,
      ),
    );
  return notes;
}

function countedNote(
  code: 'hidden-rows-read' | 'merged-cells-filled' | 'formulas-without-value',
  count: number,
  first: string | number = '',
): ListNote {
  const facts = { count, first };
  return code === 'hidden-rows-read' ? listNote(code, facts, count) : listNote(code, facts);
}

function hiddenColumnNotes(
  { hiddenColumns = [] }: ReceivablesSheet,
  header: readonly string[],
): ListNote[] {
  const named = hiddenColumns
    .map((column) => header[column - 1] ?? '')
    .filter((name) => name !== '');
  if (named.length === 0) return [];
  const listed = named.slice(0, mostListed).map(shownText).join(', ');
  return [
    listNote('hidden-columns-read', {
      columns: named.length > mostListed ? `${listed}, …` : listed,
    }),
  ];
}
