import { addDays, addMonths, daysBetween } from '../values/calendar.js';
import { Decimal, decimal } from '../values/decimal.js';
import type { CoverPeriod } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';

/** Cover without a lapse up to inception. */
export interface UnbrokenCover {
  /** Years of cover up to inception without a gap longer than the grace days: whole years, and the rest as a share of 365 days. */
  readonly years: Decimal;
  /** The same with the years at another insurer counted at their share. */
  readonly creditedYears: Decimal;
  /** Gaps longer than the grace days, the one before inception included. */
  readonly lapses: number;
}

/** How the book counts past cover. */
export interface CoverTerms {
  readonly graceDays: number;
  readonly otherInsurerShare: Decimal;
}

/** Derives unbroken years from the dates of past cover; a lapse ends the count, and nobody has to declare it. */
export function unbrokenCover(
  periods: readonly CoverPeriod[],
  inception: IsoDate,
  { graceDays, otherInsurerShare }: CoverTerms,
): UnbrokenCover {
  const latestFirst = [...periods]
    .filter(({ from }) => from < inception)
    .sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.from < b.from ? -1 : 1));
  let [start, years, credited, lapses, broken] = [inception, decimal(0), decimal(0), 0, false];
  for (const { from, to, insurer } of latestFirst) {
    const lapsed = daysBetween(to, start) - 1 > graceDays;
    if (lapsed) lapses += 1;
    broken ||= lapsed;
    if (!broken && from < start) {
      const length = yearsBetween(from, to < start ? addDays(to, 1) : start);
      years = years.plus(length);
      credited = credited.plus(insurer === 'this' ? length : length.times(otherInsurerShare));
    }
    if (from < start) start = from;
  }
  return { years, creditedYears: credited, lapses };
}

/** Whole years by the calendar, and the rest as a share of 365 days to four decimals. */
export function yearsBetween(from: IsoDate, to: IsoDate): Decimal {
  let whole = Math.max(0, Number(to.slice(0, 4)) - Number(from.slice(0, 4)));
  if (whole > 0 && addMonths(from, 12 * whole) > to) whole -= 1;
  const rest = decimal(daysBetween(addMonths(from, 12 * whole), to)).dividedBy(365);
  return Decimal.min(1, rest.toDecimalPlaces(4)).plus(whole);
}
