import { cellText } from '../cells/cell-text.js';
import type { ReceivablesTable } from '../receivables-options.js';

const nameLike = /\p{L}{2,}[\s.,&-]+\p{L}|\p{Script=Han}{3,}|^\p{L}[\p{Ll}]{3,}$/u;

/** True when more than half of the cells of a column read like names, with words instead of numbers. */
export function looksLikeNames({ rows }: ReceivablesTable, index: number): boolean {
  const cells = rows.map((row) => cellText(row[index] ?? '')).filter((cell) => cell !== '');
  const names = cells.filter((cell) => !/\d{3}/.test(cell) && nameLike.test(cell));
  return names.length * 2 > cells.length;
}
