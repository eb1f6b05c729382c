import { type Decimal, decimal } from '../values/decimal.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { lookUp, type Reading, readRow } from '../rules/read/look-up.js';

const finest = /*#__PURE__*/ decimal('0.0000000001');

/**
 * The unit a rate is written in: the book's, for example 0.001 % of turnover, a tenth of it and so on for a rate of fewer
 * units than the row `least-rate-units` says. A rate of one or two units would otherwise be rounded by half of itself.
 */
export function rateUnit(book: LoadedRateBook, page: string, rate: Decimal): Reading {
  const whole = readRow(book, page, 'rate-unit');
  const least = lookUp(book, page, 'least-rate-units');
  if (least === undefined || !rate.greaterThan(0)) return whole;
  let unit = whole.value;
  while (unit.greaterThan(finest) && rate.lessThan(unit.times(least.value)))
    unit = unit.dividedBy(10);
  return { ...whole, value: unit };
}
