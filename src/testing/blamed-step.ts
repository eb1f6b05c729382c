import { type Decimal, decimal } from '../values/decimal.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Submission } from '../submission/submission.js';
import type { BlamedRow, BlamedStep, Sides } from './property.js';

/** Two quotes to compare, with what they were made from. */
export interface QuotedPair {
  readonly book: LoadedRateBook;
  readonly submissions: Sides<Submission>;
  readonly quotes: Sides<PricedQuote>;
}

/** Which way a step must have moved to be blamed: `down` made the premium lower, `any` moved it most. */
export type Direction = 'down' | 'up' | 'any';

/**
 * The step whose change moved the premium most in a direction; null when no step moved it so.
 */
export function blamedStep(pair: QuotedPair, direction: Direction): BlamedStep | null {
  const { before, after } = pair.quotes;
  let worst: {
    readonly move: Decimal;
    readonly entry: LedgerEntry;
    readonly other: LedgerEntry;
  } | null = null;
  for (const entry of before.ledger) {
    const other = after.ledger.find(({ id }) => id === entry.id);
    if (other === undefined) continue;
    const share = stepMove(entry, other);
    const move = direction === 'down' ? share.negated() : direction === 'up' ? share : share.abs();
    if (move.greaterThan(worst?.move ?? 0)) worst = { move, entry, other };
  }
  if (worst === null) return null;
  const { entry, other } = worst;
  return {
    id: entry.id,
    title: entry.title,
    operand: { before: entry.operand, after: other.operand },
    rows: [
      ...rowsOnlyIn(entry, other, 'before'),
      ...rowsOnlyIn(other, entry, 'after'),
      ...gradeRows(entry, pair),
    ],
  };
}

/** How far the change of a step's operand moves the running amount, as a share. */
function stepMove(before: LedgerEntry, after: LedgerEntry): Decimal {
  const [was, is] = [decimal(before.operand), decimal(after.operand)];
  switch (before.operation) {
    case 'start':
    case 'multiply':
      return ratio(is, was);
    case 'divide':
      return ratio(was, is);
    case 'add':
      return ratio(is.minus(was).plus(before.after), decimal(before.after));
    case 'at-most':
    case 'at-least':
    case 'round-to':
      return ratio(growth(after), growth(before));
  }
}

/** What a bound or a rounding does to the running amount. */
function growth({ before, after }: LedgerEntry): Decimal {
  return decimal(before).isZero() ? decimal(1) : decimal(after).dividedBy(before);
}

function ratio(to: Decimal, from: Decimal): Decimal {
  return from.isZero() ? decimal(0) : to.dividedBy(from).minus(1);
}

function rowsOnlyIn(
  { sources }: LedgerEntry,
  other: LedgerEntry,
  side: BlamedRow['side'],
): BlamedRow[] {
  const known = new Set(other.sources.map(({ page, row, value }) => `${page}/${row}/${value}`));
  return sources
    .filter(({ page, row, value }) => !known.has(`${page}/${row}/${value}`))
    .map(({ page, row, value }) => ({ side, page, row, value }));
}

/** The worksheet reads default rates buyer by buyer; its rows are those of the grades that changed. */
function gradeRows({ kind }: LedgerEntry, { book, submissions }: QuotedPair): BlamedRow[] {
  const line = book.algorithm.find((each) => each.kind === 'worksheet-base');
  const page = line?.pages?.['default-rate'];
  if (kind !== 'worksheet-base' || page === undefined) return [];
  const rows = book.pages[page]?.rows ?? [];
  return (['before', 'after'] as const).flatMap((side) => {
    const others = submissions[side === 'before' ? 'after' : 'before'].buyers ?? [];
    const changed = (submissions[side].buyers ?? []).filter(
      ({ id, grade }) => others.find((other) => other.id === id)?.grade !== grade,
    );
    const grades = new Set(changed.map(({ grade }) => String(grade)));
    return rows.flatMap((row) =>
      'key' in row && grades.has(row.key) && 'value' in row
        ? [{ side, page, row: row.key, value: row.value }]
        : [],
    );
  });
}
