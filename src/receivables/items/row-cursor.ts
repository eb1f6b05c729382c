import type { GuessCode, ReportFacts } from '../messages/report-codes.js';
import type { Guess } from './item.js';
import type { LedgerReading } from './ledger-reading.js';
import type { ListContext, RowContext } from './row-context.js';

/** Reads a list row by row with one context, which always speaks of the row moved to last. */
export interface RowCursor {
  readonly context: RowContext;
  readonly moveTo: (cells: readonly string[]) => void;
  /** Guesses made since the last move. */
  readonly guesses: () => readonly Guess[];
}

const mostRemembered = 10_000;
const none: readonly Guess[] = [];

/** A cursor before the first row. */
export function rowCursor(list: ListContext, reading: LedgerReading): RowCursor {
  const known = new Map<string, Guess>();
  let cells: readonly string[] = [];
  let guesses: Guess[] | undefined;
  const context: RowContext = {
    ...list,
    text: (field) => reading.text(cells, field),
    date: (field) => reading.date(cells, field),
    amount: (field) => reading.amount(cells, field),
    guess: (code, facts) => {
      guesses ??= [];
      guesses.push(shared(known, code, facts));
    },
  };
  return {
    context,
    moveTo: (next) => {
      cells = next;
      guesses = undefined;
    },
    guesses: () => guesses ?? none,
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
