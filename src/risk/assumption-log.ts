import type { AssumedInput, Assumption } from '../quoted/findings.js';
import { keyAt, lookUpKey } from '../rules/read/look-up.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Path } from '../values/text.js';

/** Where an input is missing; of many buyers only the first is written down. */
type Place = Path | (() => Path);

/**
 * Reads assumed values from the book and remembers, for each input, the first place and how often. An input no step and
 * no guideline of the book looks at is not remembered: nobody need send it.
 */
export interface AssumptionLog {
  /** The book's value for a missing input. */
  assume(input: AssumedInput, path: Path): string;
  /** The same for an input that not every book has a value for; null where it has none. */
  assumeIfAny(input: AssumedInput, path: Place): string | null;
  /** Notes an input whose value is derived instead of read, and for how many buyers. */
  note(input: AssumedInput, path: Path, value: string): void;
  list(): Assumption[];
}

/** An empty log. */
export function assumptionLog(book: LoadedRateBook): AssumptionLog {
  const noted = new Map<AssumedInput, { path: Path; value: string; count: number }>();
  const unread = unreadInputs(book);
  const note = (input: AssumedInput, path: Place, value: string): void => {
    if (unread.has(input)) return;
    const known = noted.get(input);
    if (known) known.count += 1;
    else noted.set(input, { path: typeof path === 'string' ? path : path(), value, count: 1 });
  };
  const values = new Map<AssumedInput, string | null>();
  const valueOf = (input: AssumedInput): string | null => {
    const before = values.get(input);
    if (before !== undefined) return before;
    const value = lookUpKey(book, 'assumptions', input)?.key ?? null;
    values.set(input, value);
    return value;
  };
  const assumeIfAny = (input: AssumedInput, path: Place): string | null => {
    const value = valueOf(input);
    if (value !== null) note(input, path, value);
    return value;
  };
  return {
    note,
    assumeIfAny,
    assume: (input, path) => assumeIfAny(input, path) ?? keyAt(book, 'assumptions', input),
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
