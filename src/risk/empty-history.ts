import { rowValue } from '../rules/read/look-up.js';
import { Decimal, decimal, roundOperand } from '../values/decimal.js';
import { historyExtent } from './history-extent.js';
import type { Risk } from './risk.js';

/**
 * Years a loss history stands on; with less than the book's share of the present turnover a year counts for less. Null
 * where none is supplied.
 */
export function historyYears(risk: Risk): Decimal | null {
  const { book } = risk;
  const extent = historyExtent(risk);
  if (extent === null) return null;
  const page = credibilityPage(risk);
  const least = page === undefined ? decimal(0) : rowValue(book, page, 'least-exposure-share');
  const part = least.isZero() ? decimal(1) : extent.exposure.dividedBy(least);
  return roundOperand(extent.years.times(Decimal.min(1, part)));
}

/** True without a history, or with one of next to no time or trade. */
export function isHistoryEmpty(risk: Risk): boolean {
  const years = historyYears(risk);
  const page = credibilityPage(risk);
  if (years === null || page === undefined) return years === null;
  return years.lessThan(rowValue(risk.book, page, 'least-history-years'));
}

function credibilityPage({ book }: Risk): string | undefined {
  return book.algorithm.find(({ kind }) => kind === 'loss-experience')?.pages?.['credibility'];
}
