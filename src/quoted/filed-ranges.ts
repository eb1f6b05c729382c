import { decimal } from '../values/decimal.js';
import type { LedgerEntry } from './ledger.js';
import type { Source } from '../rules/read/source.js';
import type { FiledRange } from './quote-record.js';

/**
 * Every filed range the steps of a ledger read, with what the book's rule gives and what was used, each once. A value
 * outside its range is a defect of the library and never becomes a quote.
 *
 * @throws RangeError naming the step.
 */
export function filedRanges(ledger: readonly LedgerEntry[]): FiledRange[] {
  const ranges = ledger.flatMap(({ id, sources }) =>
    sources.flatMap((source) => (source.range ? [inside(id, source, source.range)] : [])),
  );
  return [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()];
}

function inside(
  step: string,
  { page, row, value, calculated = value }: Source,
  { min, max }: NonNullable<Source['range']>,
): FiledRange {
  if (decimal(value).lessThan(min) || decimal(value).greaterThan(max))
    throw new RangeError(`step ${step}: ${value} lies outside the filed range ${min} to ${max}`);
  return { step, page, row, min, max, calculated, value, inside: true };
}
