import { adjustmentTerms } from '../../src/quoted/adjustment-terms.js';
import type { RateBook } from '../../src/rules/read/rate-book.js';

/** A book without what no quote reads or carries: its notes, sources, claims, cases and advice. */
export function pricesOf(book: RateBook): RateBook {
  const kept = Object.entries(book).filter(([name]) => !unread.has(name));
  const priced = withoutNotes({ ...Object.fromEntries(kept), references: {} }) as RateBook;
  // A quote carries the pages of the final premium as they are.
  const carried = adjustmentTerms(book.adjustment, book.pages)?.pages ?? {};
  return { ...priced, pages: { ...priced.pages, ...carried } };
}

const unread = new Set(['claims', 'cases', 'advice']);

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'note');
  return Object.fromEntries(
    kept.map(([name, member]) => [
      name,
      name === 'references' && Array.isArray(member) ? [] : withoutNotes(member),
    ]),
  );
}
