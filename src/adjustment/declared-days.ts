import { addDays } from '../values/calendar.js';
import type { PlacedLine, Span } from './placed-lines.js';

/** Days of cover nothing was declared for, in order. A month without shipments is declared with a turnover of 0. */
export function undeclaredDays(lines: readonly PlacedLine[], cover: Span): Span[] {
  const missing: Span[] = [];
  let next = cover.from;
  const byDay = [...lines].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const { from, to } of byDay) {
    if (from > next) missing.push({ from: next, to: addDays(from, -1) });
    if (to >= next) next = addDays(to, 1);
  }
  if (next <= cover.to) missing.push({ from: next, to: cover.to });
  return missing;
}
