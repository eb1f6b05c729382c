import { cellText } from '../cells/cell-text.js';
import { nameKey } from '../cells/name-key.js';
import { remembered } from '../cells/remembered.js';

/** Rows that follow each other and have a text. */
interface Block {
  readonly first: number;
  last: number;
}

/**
 * Finds the first of the nearest rows above a row that have a text in one of some columns. Rows are asked for downwards,
 * and each is read once, when a row below it is asked for.
 */
export function textsAbove(
  columns: readonly number[],
): (rows: readonly (readonly string[])[], row: number, name: string) => number | undefined {
  const blocks = new Map<string, Block>();
  const keyOf = remembered((cell) => nameKey(cellText(cell)));
  let next = 0;
  const take = (cells: readonly string[], row: number): void => {
    for (const column of columns) {
      const key = keyOf(cells[column] ?? '');
      if (key === '') continue;
      const block = blocks.get(key);
      if (block !== undefined && block.last >= row - 1) block.last = row;
      else blocks.set(key, { first: row, last: row });
    }
  };
  return (rows, row, name) => {
    for (; next < row; next += 1) take(rows[next] ?? [], next);
    return blocks.get(nameKey(name))?.first;
  };
}
