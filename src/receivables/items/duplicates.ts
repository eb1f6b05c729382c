import { addGuess, type Drop, type Item } from './item.js';

/** Finds rows that repeat an invoice number of the same buyer. */
export interface Duplicates {
  /** A drop when every cell repeats an earlier row; otherwise the item, with a guess when only its number does. */
  check(item: Item, number: string, cells: readonly string[]): Drop | undefined;
}

const scientific = /^\d[.,]\d+e\+?\d+$/i;

interface Seen {
  readonly row: number;
  readonly cells: readonly string[];
  /** All rows with the number, once there is a second one. */
  rows?: Set<string>;
}

/** Numbers that a spreadsheet has turned into powers of ten are no numbers any more, and are not compared. */
export function duplicates(): Duplicates {
  const seen = new Map<string, Seen>();
  return {
    check(item, number, cells) {
      if (number === '' || scientific.test(number)) return undefined;
      const key = `${item.kind} ${item.buyer} ${number}`;
      const earlier = seen.get(key);
      if (earlier === undefined) {
        seen.set(key, { row: item.row, cells });
        return undefined;
      }
      earlier.rows ??= new Set([JSON.stringify(earlier.cells)]);
      const facts = { number: number.slice(0, 40), row: earlier.row + 1 };
      const whole = JSON.stringify(cells);
      if (earlier.rows.has(whole)) return { code: 'duplicate-row', facts };
      earlier.rows.add(whole);
      addGuess(item, 'duplicate-number', facts);
      return undefined;
    },
  };
}
