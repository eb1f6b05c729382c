import type { IsoDate } from '../values/text.js';
import type { TaxRow, TaxTable, TaxedRisk } from './contract-terms.js';

/** What a tax row is charged on, taken apart. */
export type TaxedPart = 'premium' | 'fees';

/** The rows of a table that apply to a risk on a day, for the premium or for the fees, in the order of the table. */
export function rowsFor(
  rows: readonly TaxRow[],
  { country, product, date, part }: TaxCase,
): TaxRow[] {
  return rows.filter(
    (row) =>
      row.country === country &&
      row.product === product &&
      row.from <= date &&
      date <= lastDay(row) &&
      covers(row, part),
  );
}

/** Where, for what and when a tax row is looked for. */
export interface TaxCase extends Pick<TaxedRisk, 'country' | 'product'> {
  readonly date: IsoDate;
  readonly part: TaxedPart;
}

/** A case a table has no row for; `tax` is null when it has none at all, else the tax whose rows end or begin too soon. */
export interface MissingRow extends TaxCase {
  readonly tax: string | null;
}

/** The cases without a row: none at all, or a tax the table has for the part on other days but not on this one. */
export function missingRows(
  table: TaxTable,
  date: IsoDate,
  parts: readonly TaxedPart[],
): MissingRow[] {
  return table.risks.flatMap(({ country, product }) =>
    parts.flatMap((part): MissingRow[] => {
      const sought = { country, product, date, part };
      const known = table.rows.filter(
        (row) => row.country === country && row.product === product && covers(row, part),
      );
      const found = new Set(rowsFor(known, sought).map(taxOf));
      if (known.length === 0) return [{ ...sought, tax: null }];
      const taxes = [...new Set(known.map(taxOf))];
      return taxes.filter((tax) => !found.has(tax)).map((tax) => ({ ...sought, tax }));
    }),
  );
}

/** Pairs of places in a table whose rows charge the same tax on the same thing on the same day. */
export function overlappingRows(rows: readonly TaxRow[]): [number, number][] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, at) => {
    for (const part of ['premium', 'fees'] as const)
      if (covers(row, part)) {
        const key = JSON.stringify([row.country, row.product, taxOf(row), part]);
        const group = groups.get(key) ?? [];
        group.push(at);
        groups.set(key, group);
      }
  });
  const pairs = new Map<string, [number, number]>();
  for (const group of groups.values())
    for (const pair of overlapsIn(rows, group)) pairs.set(pair.join(), pair);
  return [...pairs.values()].sort(([a], [b]) => a - b);
}

/** Name of the tax of a row. */
export function taxOf({ tax = 'tax' }: TaxRow): string {
  return tax;
}

/** Overlaps of neighbours by date; where a row spans several, each is compared with the one that lasts longest. */
function overlapsIn(rows: readonly TaxRow[], group: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  const dated = group.flatMap((at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ at, from: row.from, last: lastDay(row) }];
  });
  let longest: (typeof dated)[number] | undefined;
  for (const next of dated.sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.at - b.at,
  )) {
    if (longest !== undefined && next.from <= longest.last)
      found.push(longest.at < next.at ? [longest.at, next.at] : [next.at, longest.at]);
    if (longest === undefined || next.last > longest.last) longest = next;
  }
  return found;
}

function covers({ base }: TaxRow, part: TaxedPart): boolean {
  return base === 'both' || base === part;
}

function lastDay({ to = '9999-12-31' }: TaxRow): IsoDate {
  return to;
}
