import { type Decimal, decimal } from '../../values/decimal.js';
import type { Page } from '../../rules/read/rate-book.js';

/**
 * The values at which every row of a page is read: each key that is a number, each point and
 * the middle between two, and of each band both ends and a number between, as multiples of the unit.
 */
export function levelsToReach(page: Page, unit: string): readonly Decimal[] {
  const step = decimal(unit);
  const levels = page.rows.flatMap((row, index): Decimal[] => {
    if ('key' in row) return /^\d{1,18}(\.\d{1,8})?$/.test(row.key) ? [decimal(row.key)] : [];
    if ('at' in row) {
      const next = page.rows[index + 1];
      const half = next && 'at' in next ? decimal(row.at).plus(next.at).dividedBy(2) : null;
      return [decimal(row.at), ...(half ? [half] : [])];
    }
    const { from, above, upTo, below } = row;
    const lower = from ?? above;
    const upper = upTo ?? below;
    const first = lower === undefined ? null : decimal(lower).plus(from === undefined ? step : 0);
    const last = upper === undefined ? null : decimal(upper).minus(upTo === undefined ? step : 0);
    const middle = first && last && first.plus(last).dividedBy(2);
    const open = last === null && first ? first.times(2).plus(step) : null;
    return [first, middle, last, open].flatMap((level) => level ?? []);
  });
  return levels.map((level) => level.dividedBy(step).floor().times(step));
}
