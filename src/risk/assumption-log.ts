import type { AssumedInput, Assumption } from '../quoted/findings.js';
import { keyAt, lookUpKey } from '../rules/read/look-up.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Path } from '../values/text.js';

/**
 * Reads assumed values from the book and remembers, for each input, the first place and how often. An input no step and
 * no guideline of the book looks at is not remembered: nobody need send it.
 */
export interface AssumptionLog {
  /** The book's value for a missing input. */
  assume(input: AssumedInput, path: Path): string;
  /** The same for an input that not every book has a value for; null where it has none. */
  assumeIfAny(input: AssumedInput, path: Path): string | null;
  /** Notes an input whose value is derived instead of read, and for how many buyers. */
  note(input: AssumedInput, path: Path, value: string): void;
  list(): Assumption[];
}

/** An empty log. */
export function assumptionLog(book: LoadedRateBook): AssumptionLog {
  const noted = new Map<AssumedInput, { path: Path; value: string; count: number }>();
  const unread = unreadInputs(book);
  const note = (input: AssumedInput, path: Path, value: string): void => {
    if (unread.has(input)) return;
    const known = noted.get(input);
    if (known) known.count += 1;
    else noted.set(input, { path, value, count: 1 });
  };
  const assume = (input: AssumedInput, path: Path): string => {
    const value = keyAt(book, 'assumptions', input);
    note(input, path, value);
    return value;
  };
  return {
    note,
    assume,
    assumeIfAny: (input, path) =>
      lookUpKey(book, 'assumptions', input) === undefined ? null : assume(input, path),
    list: () => [...noted].map(([input, entry]) => ({ input, ...entry })),
  };
}

/**
 * Kinds of steps, measures and guideline measures that look at an input; a trait of buyers is looked at by its own
 * measure, the others are part of every quote.
 */
const readers: Readonly<Partial<Record<AssumedInput, readonly string[]>>> = {
  grade: ['worksheet-base'],
  'loss-history': ['loss-experience', 'no-history', 'history-contradiction'],
  continuity: ['continuity', 'continuity-years', 'loss-experience', 'history-contradiction'],
  ageing: ['credit-control'],
  'days-sales-outstanding': ['credit-control'],
  'credit-control-score': ['credit-control', 'credit-control-score'],
};

/** Looked for once a book. */
function unreadInputs(book: LoadedRateBook): ReadonlySet<string> {
  return compiled(book, unreadIn);
}

function unreadIn(book: LoadedRateBook): ReadonlySet<string> {
  const { algorithm, technical, guidelines } = book;
  const traits = Object.keys(traitsOf(book)).map((name) => [name, [name]] as const);
  const names = new Set<string | undefined>();
  for (const { kind, measure } of [...algorithm, ...(technical?.lines ?? [])])
    names.add(kind).add(measure);
  for (const { measure } of guidelines) names.add(measure);
  const unread = [...Object.entries(readers), ...traits].filter(
    ([, by]) => !by.some((name) => names.has(name)),
  );
  return new Set(unread.map(([input]) => input));
}
