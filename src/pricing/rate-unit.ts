import { type Decimal, decimal } from '../values/decimal.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Source } from '../rules/read/source.js';
import { lookUp, readRow } from '../rules/read/look-up.js';

const finest = /*#__PURE__*/ decimal('0.0000000001');

/** The unit a rate is written in, with the rows it comes from. */
export interface RateUnit {
  readonly value: Decimal;
  readonly sources: readonly Source[];
}

/**
 * The unit a rate is written in: the book's, for example 0.001 % of turnover, a tenth of it and so on for a rate of fewer
 * units than the row `least-rate-units` says. A rate of one or two units would otherwise be rounded by half of itself.
 */
export function rateUnit(book: LoadedRateBook, page: string, rate: Decimal): RateUnit {
  const whole = readRow(book, page, 'rate-unit');
  const least = lookUp(book, page, 'least-rate-units');
  let unit = whole.value;
  if (least !== undefined && rate.greaterThan(0))
    while (unit.greaterThan(finest) && rate.lessThan(unit.times(least.value)))
      unit = unit.dividedBy(10);
  const isWhole = least === undefined || unit.equals(whole.value);
  return { value: unit, sources: isWhole ? [whole.source] : [whole.source, least.source] };
}
