import { type ClipboardEvent, useRef, useState } from 'react';
import { cellValue, type Column } from './buyer-row.js';
import { type FailureCode, pricing } from './engine.js';
import { cleared, type Fields } from './typed.js';
import { failureOf } from './use-answer.js';

interface Pasting {
  readonly buyers: readonly Fields[];
  readonly columns: readonly Column[];
  readonly setBuyers: (buyers: readonly Fields[]) => void;
}

/** What became of the cells that were pasted last. */
export type Pasted = { readonly rows: number } | { readonly failed: FailureCode };

/** Cells of a spreadsheet pasted into the table: they fill it from the cell one is in, to the right and below. */
export function usePasting(pasting: Pasting) {
  const present = useRef(pasting);
  present.current = pasting;
  const [pasted, setPasted] = useState<Pasted>({ rows: 0 });
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const path = (event.target as HTMLElement).dataset['path'] ?? '';
    const [, row, column] = /^\/buyers\/(\d+)\/(\w+)$/.exec(path) ?? [];
    if (row === undefined || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const fill = (rows: readonly (readonly string[])[]) => {
      const { buyers, columns, setBuyers } = present.current;
      const first = columns.indexOf(column as Column);
      setBuyers(filled(buyers, rows, { row: Number(row), columns: columns.slice(first) }));
      setPasted({ rows: rows.length });
    };
    pricing.ask('cells', { text }).then(
      (rows) => rows !== null && fill(rows),
      (error: unknown) => setPasted({ failed: failureOf(error).code }),
    );
  };
  return { pasted, onPaste };
}

interface Place {
  readonly row: number;
  readonly columns: readonly Column[];
}

function filled(
  buyers: readonly Fields[],
  rows: readonly (readonly string[])[],
  { row, columns }: Place,
): readonly Fields[] {
  const below = rows.map((cells, place) => {
    const given = columns
      .slice(0, cells.length)
      .map((column, at): [Column, unknown] => [column, cellValue(column, cells[at] ?? '')]);
    return cleared({ ...buyers[row + place], ...Object.fromEntries(given) });
  });
  return [...buyers.slice(0, row), ...below, ...buyers.slice(row + rows.length)];
}
