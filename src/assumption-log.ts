import type { AssumedInput, Assumption } from './findings.js';
import { keyAt } from './rules/look-up.js';
import type { LoadedRateBook } from './rules/sealed-book.js';
import type { Path } from './text.js';

/** Reads assumed values from the book and remembers, for each input, the first place and how often. */
export interface AssumptionLog {
  /** The book's value for a missing input. */
  assume(input: AssumedInput, path: Path): string;
  /** Notes an input whose value is derived instead of read, and for how many buyers. */
  note(input: AssumedInput, path: Path, value: string): void;
  list(): Assumption[];
}

/** An empty log. */
export function assumptionLog(book: LoadedRateBook): AssumptionLog {
  const noted = new Map<AssumedInput, { path: Path; value: string; count: number }>();
  const note = (input: AssumedInput, path: Path, value: string): void => {
    const known = noted.get(input);
    if (known) known.count += 1;
    else noted.set(input, { path, value, count: 1 });
  };
  return {
    note,
    assume(input, path) {
      const value = keyAt(book, 'assumptions', input);
      note(input, path, value);
      return value;
    },
    list: () => [...noted].map(([input, entry]) => ({ input, ...entry })),
  };
}
