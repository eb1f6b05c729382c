import type { BandedPage, CurvePage, KeyedPage } from './rate-book.js';

type Band = BandedPage['rows'][number];

/** A row as a reader names it: its key, its point, or its band as an interval such as `(60, 90]`. */
export function rowText(row: KeyedPage['rows'][number] | Band | CurvePage['rows'][number]): string {
  if ('key' in row) return row.key;
  return 'at' in row ? row.at : bandText(row);
}

function bandText({ from, above, upTo, below }: Band): string {
  const lower = from === undefined ? `(${above ?? '-∞'}` : `[${from}`;
  const upper = upTo === undefined ? `${below ?? '∞'})` : `${upTo}]`;
  return `${lower}, ${upper}`;
}
