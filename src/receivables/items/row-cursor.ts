import { dayOfBucket } from '../columns/day-of-bucket.js';
import type { Section } from '../layout/section.js';
import type { GuessCode, ReportFacts } from '../report-facts.js';
import type { Guess } from './item.js';
import type { ListRead } from './list-read.js';
import type { RowContext } from './row-context.js';

/** Reads a list row by row with one context, which always speaks of the row moved to last. */
export interface RowCursor {
  readonly context: RowContext;
  readonly moveTo: (row: number, cells: readonly string[]) => void;
  /** Guesses made since the last move. */
  readonly guesses: () => readonly Guess[];
}

const mostRemembered = 10_000;
const rowsToTell = 5_000;
const none: readonly Guess[] = [];

/** A cursor before the first row. */
export function rowCursor(read: ListRead): RowCursor {
  const { context: list, reading, columns, layout } = read;
  const tell = teller(read);
  const known = new Map<string, Guess>();
  let cells: readonly string[] = [];
  let section: Section | undefined;
  let guesses: Guess[] | undefined;
  const buckets = () => columns.buckets.map((bucket) => reading.bucket(cells, bucket));
  const context: RowContext = {
    ...list,
    text: (field) => reading.text(cells, field),
    date: (field) => reading.date(cells, field),
    amount: (field) => reading.amount(cells, field),
    buckets,
    bucketDays: () => {
      const filled = columns.buckets.filter((bucket) => {
        const cell = reading.bucket(cells, bucket);
        return typeof cell !== 'string' && !cell.amount.isZero();
      });
      const [only] = filled;
      return filled.length === 1 && only !== undefined ? dayOfBucket(only, 0) : undefined;
    },
    section: () => section,
    guess: (code, facts) => {
      guesses ??= [];
      guesses.push(shared(known, code, facts));
    },
  };
  return {
    context,
    moveTo: (row, next) => {
      cells = next;
      section = layout.sections.get(row);
      guesses = undefined;
      tell(row + 1);
    },
    guesses: () => guesses ?? none,
  };
}

function teller({ table: { rows }, progress }: ListRead): (done: number) => void {
  if (progress === undefined) return () => undefined;
  return (done) => {
    if (done % rowsToTell === 0 || done === rows.length) progress(done, rows.length);
  };
}

/** A guess that is made about many rows is kept once. */
function shared(known: Map<string, Guess>, code: GuessCode, facts: ReportFacts): Guess {
  const key = `${code} ${Object.values(facts).join(' ')}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const guess = { code, facts };
  if (known.size < mostRemembered) known.set(key, guess);
  return guess;
}
