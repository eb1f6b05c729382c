import { rowValue } from '../../rules/read/look-up.js';
import { compiled, type LoadedRateBook } from '../../rules/read/sealed-book.js';
import { lossGrid } from '../structure/loss-grid.js';

/** So many equal claims that next to nothing but the common factor moves their number. */
const claims = 2000;

/**
 * Tail value at risk of the common factor at the book's tail level, in its means: what a portfolio without any
 * concentration loses in its worst years over what it is expected to lose. 1 where nothing moves all default rates.
 */
export function commonTail(book: LoadedRateBook, page: string): number {
  const known = compiled(book, noTails);
  const tail = known.get(page) ?? tailOf(book, page);
  known.set(page, tail);
  return tail;
}

function noTails(): Map<string, number> {
  return new Map();
}

function tailOf(book: LoadedRateBook, page: string): number {
  const variation = rowValue(book, page, 'systematic-variation').toNumber();
  if (variation === 0) return 1;
  const grid = lossGrid({ lossUnit: 1, variation }, 1);
  grid.sink(1, claims);
  const level = rowValue(book, page, 'tail-level').toNumber();
  return grid.distribution(claims, 1).tailValueAtRisk(level) / claims;
}
