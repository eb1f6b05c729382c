import type { IsoDate } from '../../values/text.js';
import type { RateBook } from '../read/rate-book.js';

/** Whether a risk is insured here for the first time or again. */
export type Business = 'new' | 'renewal';

/** The dates of an edition. */
export type EditionDates = Pick<RateBook, 'effectiveFrom' | 'effectiveTo' | 'renewalsFrom'>;

/** The first inception an edition prices, for new business or for renewals. */
export function firstInception(dates: EditionDates, business: Business): IsoDate {
  return business === 'renewal' ? (dates.renewalsFrom ?? dates.effectiveFrom) : dates.effectiveFrom;
}

/** True when an edition prices an inception. */
export function pricesInception(
  dates: EditionDates,
  inception: IsoDate,
  business: Business,
): boolean {
  return (
    inception >= firstInception(dates, business) &&
    (dates.effectiveTo === undefined || inception <= dates.effectiveTo)
  );
}
