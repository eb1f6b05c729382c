import { sum, type Decimal } from '../../values/decimal.js';
import type { ReceivablesIssue as Issue } from '../receivables-issue.js';
import { shownText } from '../cells/cell-text.js';
import { receivablesIssue } from '../receivables-issue.js';
import { overlappingBuckets } from '../columns/ageing-headers.js';
import type { AgedSearch } from './aged-search.js';
import { shareEqual, type AmountVector } from './amount-vectors.js';
import { columnWords } from './column-words.js';

/**
 * Columns of amounts that nothing explains: an issue where they may be part of the debt, else left out and said. They
 * may be where they stand among the buckets, where no balance says that it is complete without them, and where the
 * balance is complete with them alone.
 */
export function unreadIssues(
  search: AgedSearch,
  open: readonly AmountVector[],
  balance: AmountVector | undefined,
): { readonly left: readonly AmountVector[]; readonly issues: readonly Issue[] } {
  const money = open.filter((column) => isMoney(search, column, balance));
  const part = money.filter((column) => mayBeDebt(search, column, balance));
  const issues = part.map((column) => unreadIssue(search, column));
  return {
    left: money.filter((column) => !part.includes(column)),
    issues: [...issues, ...overlapIssues(search)],
  };
}

/** Whole numbers without a word of money, away from the buckets, are numbers of something else beside a balance. */
function isMoney(
  search: AgedSearch,
  { header, index }: AmountVector,
  balance: AmountVector | undefined,
): boolean {
  if (balance === undefined || touchesBuckets(search, index)) return true;
  return (
    isAmongBuckets(search, index) ||
    columnWords.money.test(header) ||
    columnWords.sum.test(header) ||
    search.content(index).written > 0
  );
}

function isAmongBuckets({ buckets }: AgedSearch, index: number): boolean {
  const places = buckets.map((bucket) => bucket.index);
  return index > Math.min(...places) && index < Math.max(...places);
}

function mayBeDebt(
  search: AgedSearch,
  column: AmountVector,
  balance: AmountVector | undefined,
): boolean {
  if (isAmongBuckets(search, column.index) || balance === undefined) return true;
  const complete = shareEqual(balance.amounts, search.inBuckets) === 1;
  if (complete) return false;
  const together = search.inBuckets.map((amount, row) => amount.plus(column.amounts[row] ?? 0));
  return shareEqual(balance.amounts, together) > 0.5 || touchesBuckets(search, column.index);
}

/** A column next to the buckets may be one of them. */
function touchesBuckets({ buckets }: AgedSearch, index: number): boolean {
  return buckets.some((bucket) => Math.abs(bucket.index - index) === 1);
}

function unreadIssue({ list }: AgedSearch, { header, index, amounts }: AmountVector): Issue {
  const name = header.trim() === '' ? `#${index + 1}` : shownText(header);
  return receivablesIssue('amounts-not-read', `/header/${index}`, {
    header: name,
    sum: totalOf(amounts),
    rows: list.table.rows.length,
  });
}

function totalOf(amounts: readonly Decimal[]): string {
  return sum(amounts).toFixed();
}

/** Buckets that share days and are not the same amounts twice cannot be told apart. */
function overlapIssues({ buckets }: AgedSearch): Issue[] {
  return overlappingBuckets(buckets.map(({ bucket }) => bucket)).map(([one, other]) =>
    receivablesIssue('buckets-overlap', `/header/${other.index}`, {
      one: shownText(one.header),
      other: shownText(other.header),
    }),
  );
}
