import type { Cell } from '../workbook/sheet.js';
import { cellMessages } from '../words/cell-words.js';
import { type CellIssue, type CellPlace } from './cell-issue.js';
import { unmarked } from './cell-text.js';
import { type Column, emptyMark } from './column.js';
import { define } from './member.js';
import { isDecimal, numberText } from './number-text.js';
import { repeatedName } from '../repeated-name.js';

/** Takes note of what is wrong with the workbook, and of what was read otherwise than it is written. */
export interface Reports {
  readonly issue: (at: CellPlace, message: CellIssue['message']) => void;
  readonly note: (at: CellPlace, message: CellIssue['message']) => void;
}

/** The member a cell holds; undefined when there is none, or when it is wrong, which is reported. */
export function readCell(
  cell: Cell | undefined,
  { column, at }: { readonly column: Column; readonly at: CellPlace },
  reports: Reports,
): unknown {
  if (cell === undefined) return emptyValue(column);
  const text = textOf(cell, { column, at }, reports);
  return text === undefined ? undefined : valueOf(text, { column, at }, reports);
}

/** What an empty cell is. */
function emptyValue({ kind, required }: Column): unknown {
  if (!required) return undefined;
  if (kind === 'list') return [];
  return kind === 'roles' ? {} : '';
}

interface Reading {
  readonly column: Column;
  readonly at: CellPlace;
}

/** The text of a cell, whatever it holds; undefined when it is reported. */
function textOf(cell: Cell, { column, at }: Reading, reports: Reports): string | undefined {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'formula':
      reports.issue(at, cellMessages.formula());
      return undefined;
    case 'error':
      reports.issue(at, cellMessages.error(cell.text));
      return undefined;
    case 'date':
      reports.issue(at, cellMessages.date());
      return undefined;
    case 'boolean':
      if (column.kind === 'flag') return cell.text;
      reports.issue(at, cellMessages.notText());
      return undefined;
    case 'number':
      return numberOf(cell.text, { column, at }, reports);
  }
}

function numberOf(text: string, { column, at }: Reading, reports: Reports): string | undefined {
  const read = numberText(text);
  if (read === undefined || !isDecimal(read)) {
    reports.issue(at, cellMessages.ambiguous(text));
    return undefined;
  }
  if (column.kind !== 'whole-number') reports.note(at, cellMessages.normalised(read));
  return read;
}

function valueOf(text: string, { column, at }: Reading, reports: Reports): unknown {
  switch (column.kind) {
    case 'text':
      return unmarked(text);
    case 'decimal':
      if (!isDecimal(text.trim())) reports.issue(at, cellMessages.notDecimal(text));
      return text.trim();
    case 'whole-number':
      if (/^-?\d{1,9}$/.test(text.trim())) return Number(text);
      reports.issue(at, cellMessages.notWhole(text));
      return undefined;
    case 'flag':
      if (/^(true|false)$/i.test(text.trim())) return text.trim().toLowerCase() === 'true';
      reports.issue(at, cellMessages.flag(text));
      return undefined;
    case 'list':
      return text.trim() === emptyMark ? [] : itemsOf(text);
    case 'roles':
      return text.trim() === emptyMark ? {} : rolesOf(text, at, reports);
    case 'json':
      return jsonOf(text, at, reports);
  }
}

function itemsOf(text: string): string[] {
  return text
    .split(/[,，、;；\s]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function rolesOf(text: string, at: CellPlace, { issue }: Reports): object {
  const roles = {};
  for (const item of itemsOf(text.replace(/\s*=\s*/g, '='))) {
    const [, role, id] = /^([^=]+)=([^=]+)$/.exec(item) ?? [];
    if (role === undefined || id === undefined) issue(at, cellMessages.roles(item));
    else if (Object.hasOwn(roles, role)) issue(at, cellMessages.twice(role));
    else define(roles, role, id);
  }
  return roles;
}

function jsonOf(text: string, at: CellPlace, { issue }: Reports): unknown {
  try {
    const read = JSON.parse(text) as unknown;
    const twice = repeatedName(text);
    if (twice !== undefined) issue(at, cellMessages.twice(twice.name));
    return read;
  } catch {
    issue(at, cellMessages.json());
    return undefined;
  }
}
