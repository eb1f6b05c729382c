import { minorUnits } from '../../../values/money.js';
import type { Check } from './check.js';
import { below, wholeBook } from './place.js';

/** The currency exists and has a minor unit to round to, and the last inception is not before any first day. */
export const periodAndCurrency: Check = ({ fields }, report) => {
  const { currency, effectiveFrom: from, effectiveTo: to } = fields;
  if (currency !== undefined && minorUnits(currency) === undefined)
    report(below(wholeBook, 'currency'), 'currency-unknown', { value: currency });
  if (from !== undefined && to !== undefined && to < from)
    report(below(wholeBook, 'effectiveTo'), 'period-reversed', { from, to });
  for (const field of ['renewalsFrom', 'requestsFrom'] as const) {
    const date = fields[field];
    if (date !== undefined && to !== undefined && to < date)
      report(below(wholeBook, field), 'never-in-force', { field, date, to });
  }
};
