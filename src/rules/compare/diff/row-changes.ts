import { decimal, decimalText } from '../../../values/decimal.js';
import { pointer } from '../../../gate/way.js';
import type { Page } from '../../read/rate-book.js';
import { rowText } from '../../read/row-text.js';
import { rowValueOf } from '../../read/row-value.js';
import { changed, plain } from './entry-changes.js';
import { fieldChanges } from './field-changes.js';
import { movement } from './movement.js';
import { namedEntries, otherOrder, type Pair, pairByName, pairInOrder } from './pair-rows.js';
import type { RateBookChange, WorthChange } from './rate-book-diff.js';

type Row = Page['rows'][number];

/** The changes of the rows of a page that is in both books. */
export function rowChanges(id: string, before: Page, after: Page): RateBookChange[] {
  if (before.shape !== after.shape) return otherRows(id, before, after);
  const earlier = namedEntries<Row>(before.rows, identity);
  const later = namedEntries<Row>(after.rows, identity);
  const pairs = after.shape === 'keyed' ? pairByName(earlier, later) : pairInOrder(earlier, later);
  const order = otherOrder(earlier, pairs);
  const rows = { part: 'row', id, row: null, path: pointer(['pages', id, 'rows']) } as const;
  return [
    ...pairs.flatMap((pair) => rowChange(id, pair, [before, after])),
    ...(order ? [{ ...rows, kind: 'reordered', ...order } as const] : []),
  ];
}

/** A page of another shape has no row of the old one. */
function otherRows(id: string, before: Page, after: Page): RateBookChange[] {
  const only = (rows: readonly Row[], side: 'before' | 'after') =>
    namedEntries(rows, identity).flatMap((row) => rowChange(id, { [side]: row }, [before, after]));
  return [...only(after.rows, 'after'), ...only(before.rows, 'before')];
}

/** What a row is found by: its key, its point or its band, numbers by their worth. */
function identity(row: Row): string {
  if ('key' in row) return row.key;
  if ('at' in row) return same(row.at);
  const { from, above, upTo, below } = row;
  return rowText({
    value: '',
    ...(from !== undefined && { from: same(from) }),
    ...(above !== undefined && { above: same(above) }),
    ...(upTo !== undefined && { upTo: same(upTo) }),
    ...(below !== undefined && { below: same(below) }),
  });
}

function same(text: string): string {
  return decimalText(decimal(text));
}

function rowChange(
  id: string,
  { before, after }: Pair<Row>,
  [earlier, later]: readonly [Page, Page],
): RateBookChange[] {
  const one = after ?? before;
  if (one === undefined) return [];
  const path = pointer(['pages', id, 'rows', one.index]);
  const place = { part: 'row', id, row: rowText(one.entry), path } as const;
  if (before === undefined || after === undefined)
    return [{ ...place, kind: after ? 'added' : 'removed', entry: plain(one.entry) }];
  const keys = later.unit === 'key' || earlier.unit === 'key' ? ['value'] : [];
  const fields = fieldChanges(before.entry, after.entry, { keys });
  if (fields.length === 0) return [];
  const worth = worthChange(worthOf(earlier, before.entry), worthOf(later, after.entry));
  return changed(place, fields, worth);
}

/** What a row is worth by itself: null for a key, and where the page draws a line through the filed range. */
function worthOf(page: Page, row: Row): string | null {
  if (page.unit === 'key') return null;
  const drawn = page.shape === 'banded' && page.selection === 'interpolated';
  if (drawn && !('value' in row) && row.selected === undefined) return null;
  return decimalText(rowValueOf(row).value);
}

function worthChange(before: string | null, after: string | null): WorthChange | null {
  if (before === null || after === null || before === after) return null;
  return { before, after, movement: movement(before, after) };
}
