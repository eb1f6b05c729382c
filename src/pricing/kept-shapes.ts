import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';

/** The first record of each kind made with a book. */
interface Shapes {
  ledger?: object;
  quote?: object;
  premium?: object;
}

/**
 * Keeps the first record of a kind with its book. When garbage is collected, engines forget the shape of frozen records of
 * which none is left, and with it the code made for them: who sends quotes on and keeps none would pay for that each time.
 */
export function keepShape<Kept extends object>(
  book: LoadedRateBook,
  kind: keyof Shapes,
  record: Kept,
): Kept {
  compiled(book, noShapes)[kind] ??= record;
  return record;
}

function noShapes(): Shapes {
  return {};
}
